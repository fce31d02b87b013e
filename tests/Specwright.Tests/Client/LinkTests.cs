using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class LinkTests
{
    [Theory]
    [InlineData("/instances/inst_1", "https://api.example.com/v1/instances/inst_1")]
    [InlineData("instances/inst_1", "https://api.example.com/v1/instances/inst_1")]
    [InlineData("/v1/instances/inst_1", "https://api.example.com/v1/instances/inst_1")]
    [InlineData("https://api.example.com/v1/instances/inst_1?a=b%2Fc", "https://api.example.com/v1/instances/inst_1?a=b%2Fc")]
    [InlineData("/instances/a%2Fb/logs#end", "https://api.example.com/v1/instances/a%2Fb/logs")]
    public async Task Links_of_the_API_keep_the_base_path(string link, string url)
    {
        using var handler = new RecordedHandler(Operations.ThingJson);
        using var client = TestClient.Over(handler);

        Assert.Equal(url, client.ResolveLink(link).AbsoluteUri);
        Assert.Equal("t1", (await client.FollowAsync(link, Thing.Read, cancellationToken: TestContext.Current.CancellationToken)).Id);
        Assert.Equal(new Uri(url).PathAndQuery, handler.Last.Target);
        Assert.Equal("Bearer " + TestClient.Key, handler.Last.Header("Authorization"));
    }

    [Theory]
    [InlineData("https://evil.example/v1/instances")]
    [InlineData("//evil.example/v1/instances")]
    [InlineData("http://user@api.example.com/v1")]
    [InlineData("javascript:alert(1)")]
    [InlineData(@"\\evil.example\x")]
    [InlineData("/instances/../../keys")]
    [InlineData("?a=b")]
    [InlineData("")]
    public async Task Links_to_elsewhere_get_neither_the_key_nor_a_request(string link)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        Assert.Throws<ArgumentException>(() => client.ResolveLink(link));
        await Assert.ThrowsAsync<ArgumentException>(async () => await client.FollowAsync(link, Thing.Read, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Empty(handler.Requests);
    }
}
