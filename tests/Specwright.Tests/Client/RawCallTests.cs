using System.Text.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class RawCallTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/network/firewall", "/v1/network/firewall")]
    [InlineData("network/firewall", "/v1/network/firewall")]
    [InlineData("/v1/network/firewall", "/v1/network/firewall")]
    [InlineData("/network/a%2Fb?x=1&y=a+b", "/v1/network/a%2Fb?x=1&y=a+b")]
    [InlineData("/network/{id}", "/v1/network/%7Bid%7D")]
    public async Task An_endpoint_that_no_description_lists_is_called_like_any_other(string path, string target)
    {
        await using var server = await LoopbackServer.StartAsync("""{"rules":[1]}""");
        using var client = TestClient.Of(server, static o => o.AccountId = "acc");

        var json = await client.SendAsync(HttpMethod.Get, path, options: RequestOptions.Capture(out var info), cancellationToken: Cancel);

        Assert.Equal(1, json.GetProperty("rules")[0].GetInt32());
        Assert.Equal(("GET", target, "Bearer " + TestClient.Key, "acc"), (server.Last.Method, server.Last.Target, server.Last.Header("Authorization"), server.Last.Header("X-Account-Id")));
        Assert.Equal(200, info.StatusCode);
    }

    [Fact]
    public async Task Bodies_and_results_may_be_typed_or_JSON()
    {
        using var handler = new RecordedHandler(Operations.ThingJson);
        using var client = TestClient.Over(handler);

        var thing = await client.SendAsync(HttpMethod.Post, "/firewall", Color.Rgb, Thing.Read, cancellationToken: Cancel);
        Assert.Equal(("t1", """{"R":100,"G":200,"B":150}"""), (thing.Id, handler.Last.Body));

        await client.SendAsync(HttpMethod.Put, "/firewall", JsonDocument.Parse("[1]").RootElement, cancellationToken: Cancel);
        Assert.Equal("[1]", handler.Last.Body);
    }

    [Fact]
    public async Task An_empty_response_is_undefined_and_an_error_is_an_error()
    {
        using var empty = TestClient.Over(new RecordedHandler("", 204));
        using var failing = TestClient.Over(new RecordedHandler("{}", 404));

        Assert.Equal(JsonValueKind.Undefined, (await empty.SendAsync(HttpMethod.Delete, "/x", cancellationToken: Cancel)).ValueKind);
        Assert.Equal("GET /x → 404 Not Found", (await Assert.ThrowsAsync<NotFoundException>(() => failing.SendAsync(HttpMethod.Get, "/x?secret=1", cancellationToken: Cancel))).Message);
    }

    [Theory]
    [InlineData("https://evil.example/x")]
    [InlineData("//evil.example/x")]
    [InlineData(@"\\evil.example\x")]
    [InlineData("/a/../b")]
    [InlineData("/a/%2e%2e/b")]
    public async Task A_path_that_is_no_path_below_the_server_is_refused(string path)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await Assert.ThrowsAsync<ArgumentException>(async () => await client.SendAsync(HttpMethod.Get, path, cancellationToken: Cancel));
        Assert.Empty(handler.Requests);
    }
}
