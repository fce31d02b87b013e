using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class LifetimeTests
{
    [Fact]
    public async Task A_given_HTTP_client_and_a_given_handler_stay_the_callers()
    {
        using var handler = new RecordedHandler("{}");
        using var http = new HttpClient(handler, disposeHandler: false);
        new TestClient(http, new ApiKeyCredential(TestClient.Key)).Dispose();
        TestClient.Over(handler).Dispose();

        Assert.False(handler.IsDisposed);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await http.GetAsync(new Uri("https://api.example.com"), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_disposed_client_says_so()
    {
        var client = TestClient.Over(new RecordedHandler("{}"));
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.CallAsync(Operations.List));
    }

    [Fact]
    public async Task A_client_over_a_given_HTTP_client_does_everything_itself()
    {
        await using var server = await LoopbackServer.StartAsync(Operations.ThingJson);
        using var http = new HttpClient { BaseAddress = new Uri("https://ignored.example"), DefaultRequestHeaders = { { "X-Default", "1" } } };
        using var client = new TestClient(http, new ApiKeyCredential(TestClient.Key), new TestOptions { BaseUrl = server.Url });

        await client.GetAsync(Operations.List);

        Assert.Equal(("/things", "1", "Bearer " + TestClient.Key), (server.Last.Target, server.Last.Header("X-Default"), server.Last.Header("Authorization")));
    }

    [Fact]
    public async Task Later_changes_of_the_options_do_not_reach_the_client()
    {
        using var handler = new RecordedHandler(Operations.ThingJson);
        var options = new TestOptions { Handler = handler };
        using var client = new TestClient(new ApiKeyCredential(TestClient.Key), options);

        options.BaseUrl = new Uri("https://other.example.com");
        options.Headers["X-Late"] = "1";
        options.MaxResponseBytes = 1;
        await client.GetAsync(Operations.List);

        Assert.Equal("/v1/things", handler.Last.Target);
        Assert.Null(handler.Last.Header("X-Late"));
    }

    [Fact]
    public void A_test_double_explains_itself()
    {
        using var client = new TestClient();

        Assert.Contains("test double", Assert.Throws<InvalidOperationException>(() => client.CreateRequest(Operations.List, null)).Message, StringComparison.Ordinal);
        Assert.Contains("DoubleResource", Assert.Throws<InvalidOperationException>(() => new DoubleResource().Touch()).Message, StringComparison.Ordinal);
        Assert.Null(client.RateLimit);
    }

    [Fact]
    public async Task A_client_serves_many_callers_at_once()
    {
        await using var server = await LoopbackServer.StartAsync(static context => LoopbackServer.Json(context, $$"""{"id":"{{context.Request.Query["n"]}}","status":"running"}"""));
        using var client = TestClient.Of(server);

        var things = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => client.GetAsync(Operations.List, request => request.Query("n", i))));

        Assert.Equal(Enumerable.Range(0, 200).Select(static i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), things.Select(static thing => thing.Id));
    }

    [Fact]
    public async Task Content_of_the_caller_is_disposed_with_its_request()
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));
        var content = new DisposableContent();

        await client.CallAsync(Operations.Create, request => request.ContentBody(content));

        Assert.True(content.IsDisposed);
    }

    private sealed class DoubleResource : ResourceClient
    {
        public void Touch() => _ = Client;
    }

    private sealed class DisposableContent() : ByteArrayContent([1])
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
