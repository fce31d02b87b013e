using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace CloudNexus.Embedded.Tests.Support;

/// <summary>A response, read to its end.</summary>
internal sealed record Answer(int Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? ErrorCode => (string?)Json["error"]!["code"];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new Answer((int)response.StatusCode, response.Headers, response.Content.Headers, text);
        }
    }

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>The body equals a JSON text, whatever the order of members and the white space.</summary>
    public void HasJson(string expected) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), Json), $"Expected {expected} but the server answered {Text}");

    public void IsError(int status, string code)
    {
        Assert.Equal(status, Status);
        Assert.Equal(code, ErrorCode);
        Assert.Equal(Header("X-Request-Id"), (string?)Json["error"]!["request_id"]);
        Assert.NotEqual(string.Empty, (string?)Json["error"]!["message"]);
    }
}
