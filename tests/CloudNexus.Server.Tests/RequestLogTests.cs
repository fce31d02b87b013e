using System.Text;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>What the server remembers of requests.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_is_kept_as_it_arrived()
    {
        await using var running = await Running.StartAsync();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("""{ "plan" : "enterprise" }"""));
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        await running.Platform.SendAsync(HttpMethod.Put, "/servers/a%2Fb%20c?x=%3D%3d&y=+", body);

        var request = Assert.Single(running.Server.Requests);
        Assert.Equal("PUT", request.Method);
        Assert.Equal("/platform/v2/servers/a%2Fb%20c?x=%3D%3d&y=+", request.Target);
        Assert.Equal("/platform/v2/servers/a%2Fb%20c", request.Path);
        Assert.Equal("x=%3D%3d&y=+", request.Query);
        Assert.Equal("""{ "plan" : "enterprise" }""", request.BodyText);
        Assert.Equal("Bearer " + running.Server.Keys.Platform.Live, request.Header("authorization"));
        Assert.Equal([running.Server.Keys.AccountId], request.Headers["X-CLOUDNEXUS-ID"]);
        Assert.Null(request.Header("X-Absent"));
        Assert.Equal(404, request.StatusCode);
        Assert.Equal(running.Clock.GetUtcNow(), request.ReceivedAt);
    }

    [Fact]
    public async Task A_request_prints_without_its_key()
    {
        await using var running = await Running.StartAsync();
        await running.Keys.GetAsync("/instances?api_key=" + running.Server.Keys.KeyManagement.Live);
        Assert.Equal("GET /keys/v2/instances 200", running.Server.Requests[0].ToString());
    }

    [Fact]
    public async Task A_request_without_query_or_body_has_empty_ones()
    {
        await using var running = await Running.StartAsync();
        await running.Core.GetAsync("/health");
        Assert.Equal((string.Empty, 0), (running.Server.Requests[0].Query, running.Server.Requests[0].Body.Length));
    }

    [Fact]
    public async Task Fifty_parallel_requests_are_all_kept_and_can_be_forgotten()
    {
        await using var running = await Running.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => running.Core.GetAsync($"/health?n={number}")));
        Assert.Equal(50, running.Server.Requests.Select(static request => request.Query).Distinct().Count());
        Assert.All(running.Server.Requests, static request => Assert.Equal(200, request.StatusCode));
        running.Server.Requests.Clear();
        Assert.Empty(running.Server.Requests);
    }
}
