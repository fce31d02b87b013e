using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

public sealed class PathTests
{
    [Theory]
    [InlineData("https://h.example/v2", "/servers", "/v2/servers")]
    [InlineData("https://h.example/v2/", "/servers", "/v2/servers")]
    [InlineData("https://h.example/v2", "servers", "/v2/servers")]
    [InlineData("https://h.example/v2/", "servers", "/v2/servers")]
    [InlineData("https://h.example", "/servers", "/servers")]
    [InlineData("https://h.example/", "servers", "/servers")]
    [InlineData("https://h.example/a/b/", "/servers/", "/a/b/servers/")]
    [InlineData("https://h.example/v2", "/", "/v2/")]
    [InlineData("https://h.example/v2", "/servers?kind=a b&x", "/v2/servers?kind=a%20b&x")]
    [InlineData("https://h.example/v2", "/servers#Action", "/v2/servers")]
    [InlineData("https://h.example/v2", "/a b/ü:custom", "/v2/a%20b/%C3%BC:custom")]
    public async Task Base_URL_and_path_are_joined_whatever_slashes_they_have(string baseUrl, string path, string expected)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler, options => options.BaseUrl = new Uri(baseUrl));

        await client.CallAsync(new ApiOperation("op", "GET", path));

        Assert.Equal(expected, handler.Last.Target);
    }

    [Theory]
    [InlineData("a/b c", "/v1/things/a%2Fb%20c")]
    [InlineData("inst_1", "/v1/things/inst_1")]
    [InlineData("a?b#c", "/v1/things/a%3Fb%23c")]
    [InlineData(@"..\..", "/v1/things/..%5C..")]
    [InlineData("../x", "/v1/things/..%2Fx")]
    [InlineData("...", "/v1/things/...")]
    [InlineData("%2e%2ex", "/v1/things/%252e%252ex")]
    [InlineData("100%", "/v1/things/100%25")]
    [InlineData("ü😀", "/v1/things/%C3%BC%F0%9F%98%80")]
    [InlineData("//evil.example/x", "/v1/things/%2F%2Fevil.example%2Fx")]
    [InlineData("https://evil.example", "/v1/things/https%3A%2F%2Fevil.example")]
    [InlineData(" ", "/v1/things/%20")]
    public async Task An_id_is_data_whatever_is_in_it(string id, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(Operations.ThingJson);
        using var client = TestClient.Of(server);

        await client.CallAsync(Operations.Get, request => request.Path("id", id));

        Assert.Equal(expected, server.Last.Target);
    }

    [Theory]
    [InlineData("a/b c", "/v1/things/a/b%20c")]
    [InlineData("//evil.example/x?y#z", "/v1/things/evil.example/x%3Fy%23z")]
    [InlineData("inst_1", "/v1/things/inst_1")]
    public async Task Reserved_slashes_stay_and_nothing_else_does(string id, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(Operations.ThingJson);
        using var client = TestClient.Of(server);
        var request = client.CreateRequest(Operations.Get, null);

        await client.CallAsync(Operations.Get, request => request.Path("id", id, allowReserved: true));

        Assert.Equal(expected, server.Last.Target);
        Assert.Throws<ArgumentException>(() => request.Path("id", "a/../b", allowReserved: true));
        Assert.Throws<ArgumentException>(() => request.Path("id", "a//b", allowReserved: true));
        Assert.Throws<ArgumentException>(() => request.Path("id", "/", allowReserved: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e")]
    [InlineData("%2E%2e")]
    [InlineData("%252e%252e")]
    [InlineData(".%2e")]
    public void An_id_that_would_address_another_resource_is_refused(string id)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);
        var request = client.CreateRequest(Operations.Delete, null);

        Assert.Equal("id", Assert.Throws<ArgumentException>(() => request.Path("id", id)).ParamName);
        Assert.Throws<ArgumentNullException>(() => request.Path("id", (string?)null));
        Assert.Throws<ArgumentException>(() => request.PathList("id", Array.Empty<string>()));
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("/things/../secrets")]
    [InlineData("/things/%2e%2E/secrets")]
    [InlineData("/./things")]
    public async Task Dots_in_the_path_of_a_description_are_refused_too(string path)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync(new ApiOperation("op", "GET", path)));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_path_parameter_that_was_forgotten_is_named()
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.CallAsync(Operations.Get));

        Assert.Equal("The path /things/{id} needs a value for 'id'.", error.Message);
    }

    [Theory]
    [InlineData("http://api.example.com", "plain HTTP")]
    [InlineData("https://user:pass@api.example.com", "user name")]
    [InlineData("https://api.example.com?key=1", "query")]
    [InlineData("https://api.example.com#x", "fragment")]
    [InlineData("ftp://api.example.com", "https://")]
    [InlineData("/v1", "https://")]
    public void A_base_URL_that_is_not_safe_is_refused(string url, string reason)
    {
        var error = Assert.Throws<ArgumentException>(() => TestClient.Over(new RecordedHandler("{}"), o => o.BaseUrl = new Uri(url, UriKind.RelativeOrAbsolute)));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass@", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_HTTP_is_allowed_to_this_machine_and_when_asked_for()
    {
        using var local = TestClient.Over(new RecordedHandler("{}"), static o => o.BaseUrl = new Uri("http://localhost:5000"));
        using var asked = TestClient.Over(new RecordedHandler("{}"), static o => (o.BaseUrl, o.AllowInsecureHttp) = (new Uri("http://api.example.com"), true));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/v1")]
    public void A_description_without_a_server_asks_for_one(string? server)
    {
        var error = Assert.Throws<ArgumentException>(() => TestClient.Over(new RecordedHandler("{}"), api: new ApiDescription("Test API", "1") { DefaultServer = server }));

        Assert.Contains("Set BaseUrl", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_may_have_a_server_of_its_own_unless_the_caller_named_one()
    {
        var operation = new ApiOperation("upload", "GET", "/files") { ServerUrl = "https://uploads.example.com/up" };
        Uri? target = null;
        using var handler = new TargetHandler(uri => target = uri);

        using (var client = TestClient.Over(handler))
        {
            await client.CallAsync(operation);
            Assert.Equal("https://uploads.example.com/up/files", target!.AbsoluteUri);
            await client.CallAsync(operation, options: new RequestOptions { BaseUrl = new Uri("https://other.example.com/x/") });
            Assert.Equal("https://other.example.com/x/files", target.AbsoluteUri);
        }

        using (var client = TestClient.Over(handler, static o => o.BaseUrl = new Uri("https://sandbox.example.com")))
        {
            await client.CallAsync(operation);
            Assert.Equal("https://sandbox.example.com/files", target.AbsoluteUri);
        }
    }

    private sealed class TargetHandler(Action<Uri> seen) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage());
        }
    }
}
