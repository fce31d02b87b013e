using System.Net.Http.Headers;
using System.Text;

namespace CloudNexus.Embedded.Tests.Support;

/// <summary>Calls one API with one set of headers, by hand: no SDK, no generated code.</summary>
internal sealed class Caller(HttpClient http, Uri baseUrl, string? key, string? accountId = null)
{
    public Caller With(string? otherKey) => new(http, baseUrl, otherKey, accountId);

    public Caller WithAccount(string? otherAccount) => new(http, baseUrl, key, otherAccount);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<Answer> PostAsync(string path, string? json = null) => SendAsync(HttpMethod.Post, path, Json(json));

    public Task<Answer> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, Json(json));

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content = null) => await Answer.ReadAsync(await StartAsync(method, path, content));

    /// <summary>Sends the request and returns when the response's head is there.</summary>
    public Task<HttpResponseMessage> StartAsync(HttpMethod method, string path, HttpContent? content = null, CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(method, new Uri(baseUrl.AbsoluteUri + path)) { Content = content };
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        if (accountId is not null)
        {
            request.Headers.Add("X-CloudNexus-Id", accountId);
        }

        var token = cancellationToken == default ? TestContext.Current.CancellationToken : cancellationToken;
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
    }

    private static StringContent? Json(string? json) => json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
}
