using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("ü")]
    [InlineData("a\u007Fb")]
    public async Task Values_that_begin_another_header_are_refused_without_being_shown(string value)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);
        var request = client.CreateRequest(Operations.List, null);

        Assert.DoesNotContain("Evil", Assert.Throws<ArgumentException>(() => request.Header("X-Name", value)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync(Operations.List, options: new RequestOptions { Headers = { ["X-Name"] = value } }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync(Operations.List, options: new RequestOptions { IdempotencyKey = value }));
        Assert.Throws<ArgumentException>(() => TestClient.Over(handler, o => o.Headers["X-Name"] = value));
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("content-length")]
    [InlineData("X Name")]
    [InlineData("X-Näme")]
    [InlineData("")]
    public void Names_that_are_not_the_callers_are_refused(string name)
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));
        var request = client.CreateRequest(Operations.List, null);

        Assert.Throws<ArgumentException>(() => request.Header(name, "1"));
    }

    [Fact]
    public async Task Odd_values_that_servers_want_are_sent_as_they_are()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server);

        await client.CallAsync(Operations.List, static request =>
        {
            request.Header("If-Match", "abc");
            request.Header("X-Tabbed", "a\tb");
            request.Header("If-Modified-Since", "yesterday");
        });

        Assert.Equal("abc", server.Last.Header("If-Match"));
        Assert.Equal("a\tb", server.Last.Header("X-Tabbed"));
        Assert.Equal("yesterday", server.Last.Header("If-Modified-Since"));
    }

    [Fact]
    public async Task A_request_without_a_body_has_no_content_type_even_when_the_caller_names_one()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server, static o => o.Headers["Content-Type"] = "application/json");

        await client.CallAsync(Operations.List);
        await client.CallAsync(Operations.Create);

        Assert.All(server.Requests, static request => Assert.Null(request.Header("Content-Type")));
    }

    [Fact]
    public async Task A_content_type_without_a_body_is_sent_to_APIs_that_ask_for_it()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server, static o => o.SendContentTypeOnBodylessRequests = true);

        await client.CallAsync(Operations.List);
        await client.CallAsync(Operations.Create, static request => request.TextBody("x"));

        Assert.Equal(("application/json", "0"), (server.Requests[0].Header("Content-Type"), server.Requests[0].Header("Content-Length")));
        Assert.Equal("text/plain; charset=utf-8", server.Requests[1].Header("Content-Type"));
    }

    [Fact]
    public async Task Every_request_says_who_it_is_what_it_accepts_and_what_all_operations_share()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server, static o => (o.AccountId, o.ApplicationId) = ("acc_1", "my-app/2.0"));

        await client.CallAsync(Operations.List);
        await client.CallAsync(new ApiOperation("any", "GET", "/any") { Accept = null });

        Assert.Matches(@"^Test-API-dotnet/1\.2 \(specwright/\d+\.\d+\.\d+; net\d+\.\d+\) my-app/2\.0$", server.Requests[0].Header("User-Agent"));
        Assert.Equal("application/json", server.Requests[0].Header("Accept"));
        Assert.Null(server.Requests[1].Header("Accept"));
        Assert.All(server.Requests, static request => Assert.Equal("acc_1", request.Header("X-Account-Id")));
    }

    [Fact]
    public async Task A_shared_header_that_is_not_set_is_not_sent()
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await client.CallAsync(Operations.List);

        Assert.Null(handler.Last.Header("X-Account-Id"));
    }

    [Fact]
    public async Task Headers_of_the_call_win_over_those_of_the_operation_and_those_over_the_clients()
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler, static o => (o.Headers["X-A"], o.Headers["X-B"], o.Headers["X-C"]) = ("client", "client", "client"));
        var options = new RequestOptions { Headers = { ["x-a"] = "call", ["Accept"] = "text/csv" }, IdempotencyKey = "idem-1" };

        await client.CallAsync(Operations.List, static request => (request).Header("X-B", "operation"), options);

        Assert.Equal(("call", "operation", "client"), (handler.Last.Header("X-A"), handler.Last.Header("X-B"), handler.Last.Header("X-C")));
        Assert.Equal("text/csv", handler.Last.Header("Accept"));
        Assert.Equal("idem-1", handler.Last.Header("Idempotency-Key"));
    }

    [Theory]
    [InlineData("my app")]
    [InlineData("x\r\ny")]
    [InlineData("")]
    public void An_application_id_that_is_no_product_name_is_refused(string id)
    {
        Assert.Throws<ArgumentException>(() => TestClient.Over(new RecordedHandler("{}"), o => o.ApplicationId = id));
    }
}
