using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Specwright.Tests.Support;

/// <summary>Answers requests from a function and keeps them.</summary>
public sealed class RecordedHandler : HttpMessageHandler
{
    private readonly Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> _answer;
    private readonly ConcurrentQueue<SentRequest> _requests = new();

    public RecordedHandler(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    public RecordedHandler(Func<SentRequest, HttpResponseMessage> answer) : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    public RecordedHandler(string json, int status = 200) : this(_ => Json(json, status))
    {
    }

    public IReadOnlyList<SentRequest> Requests => [.. _requests];

    public SentRequest Last => Requests[^1];

    public bool IsDisposed { get; private set; }

    public static HttpResponseMessage Json(string json, int status = 200, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(static header => header.Key, static header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new SentRequest(request.Method.Method, request.RequestUri!.PathAndQuery, headers, body);
        _requests.Enqueue(sent);
        var response = await _answer(sent, cancellationToken);
        response.RequestMessage = request;
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
