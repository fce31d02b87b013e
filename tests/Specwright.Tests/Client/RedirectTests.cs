using Microsoft.AspNetCore.Http;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_GET_follows_its_server_and_stays_authenticated(int status)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path == "/v1/things")
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = "/v1/moved?x=1";
                return Task.CompletedTask;
            }

            return LoopbackServer.Json(context, Operations.ThingJson);
        });
        using var client = TestClient.Of(server);

        Assert.Equal("t1", (await client.GetAsync(Operations.List)).Id);
        Assert.Equal(["/v1/things", "/v1/moved?x=1"], server.Requests.Select(static request => request.Target));
        Assert.All(server.Requests, static request => Assert.Equal("Bearer " + TestClient.Key, request.Header("Authorization")));
    }

    [Fact]
    public async Task Another_server_gets_nothing_not_even_a_request()
    {
        await using var other = await LoopbackServer.StartAsync(Operations.ThingJson);
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(new Uri(other.Url, "/v1/things?stolen=1").AbsoluteUri);
            return Task.CompletedTask;
        });
        using var client = TestClient.Of(server);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync(Operations.List));

        Assert.Equal(302, error.StatusCode);
        Assert.Equal($"GET /things → 302 Found. The redirect to {other.Url.GetLeftPart(UriPartial.Authority)} was not followed, because that is another server.", error.Message);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("http://127.0.0.1:1/x")]
    [InlineData("https://127.0.0.1/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user@127.0.0.1/")]
    public async Task Disguised_other_servers_are_not_followed(string location)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        using var client = TestClient.Of(server);

        Assert.Equal(307, (await Assert.ThrowsAsync<ApiException>(() => client.GetAsync(Operations.List))).StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Three_hops_are_enough()
    {
        await using var server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.Redirect("/v1/again");
            return Task.CompletedTask;
        });
        using var client = TestClient.Of(server);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync(Operations.List));

        Assert.EndsWith("There were too many redirects.", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, server.Requests.Count);
        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task A_change_is_not_sent_twice()
    {
        await using var server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = "/v1/other";
            return Task.CompletedTask;
        });
        using var client = TestClient.Of(server);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.CallAsync(Operations.Create, static request => request.JsonBody(Color.Rgb)));

        Assert.EndsWith("The redirect was not followed, because a POST is not sent twice.", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_an_error()
    {
        using var client = TestClient.Over(new RecordedHandler("", 302));

        Assert.EndsWith("The redirect names no usable target.", (await Assert.ThrowsAsync<ApiException>(() => client.GetAsync(Operations.List))).Message, StringComparison.Ordinal);
    }
}
