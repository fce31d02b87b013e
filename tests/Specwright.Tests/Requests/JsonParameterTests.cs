using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

public sealed class JsonParameterTests
{
    private static readonly int[] s_numbers = [1, 2];

    [Fact]
    public async Task Parameters_with_content_are_json_wherever_they_stand()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server);

        await client.CallAsync(Operations.Get, static request =>
        {
            request.PathJson("id", "a b", JsonWrite.String);
            request.QueryJson("q", s_numbers, Write);
            request.HeaderJson("X-Numbers", s_numbers, Write);
            request.CookieJson("numbers", s_numbers, Write);
            request.CookieMap("map", new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, explode: false);
        });

        Assert.Contains("/%22a%20b%22?q=%5B1%2C2%5D", server.Last.Target, StringComparison.Ordinal);
        Assert.Equal("[1,2]", server.Last.Header("X-Numbers"));
        Assert.Equal("numbers=%5B1%2C2%5D; map=a,1,b,2", server.Last.Header("Cookie"));
    }

    [Fact]
    public async Task Null_is_left_out_except_in_a_path()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server);

        await client.CallAsync(Operations.List, static request =>
        {
            request.HeaderJson("X-Text", (string?)null, JsonWrite.String);
            request.CookieJson("text", (string?)null, JsonWrite.String);
            request.CookieMap<int>("map", null);
            Assert.Throws<ArgumentNullException>(() => request.PathJson("id", (string)null!, JsonWrite.String));
        });

        Assert.DoesNotContain(server.Last.Headers.Keys, static name => name is "X-Text" or "Cookie");
    }

    private static void Write(System.Text.Json.Utf8JsonWriter writer, int[] value) => JsonWrite.List(writer, value, JsonWrite.Int32);
}
