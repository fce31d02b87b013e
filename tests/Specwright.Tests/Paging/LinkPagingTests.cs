using System.Text.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Paging;

public sealed class LinkPagingTests
{
    private static readonly Paging<JsonElement, int> s_url = new(PagingStyle.NextUrl) { Items = PagingTests.Items, NextUrl = static page => Text(page, "next") };

    private static readonly Paging<JsonElement, int> s_cursor = new(PagingStyle.Cursor)
    {
        Items = PagingTests.Items,
        CursorParameter = "cursor",
        NextCursor = static page => Text(page, "next"),
        HasMore = static page => page.TryGetProperty("more", out var more) ? more.GetBoolean() : null,
    };

    [Theory]
    [InlineData("/storage/buckets?cursor=eyJpZCI6MX0==")]
    [InlineData("/v1/storage/buckets?cursor=eyJpZCI6MX0==")]
    [InlineData("https://api.example.com/v1/storage/buckets?cursor=eyJpZCI6MX0%3D%3D")]
    [InlineData("http://api.example.com/v1/storage/buckets?cursor=eyJpZCI6MX0%3D%3D")]
    [InlineData("?cursor=eyJpZCI6MX0==")]
    [InlineData("buckets?cursor=eyJpZCI6MX0==#x")]
    public async Task A_next_link_of_any_form_asks_the_same_operation_again(string link)
    {
        using var handler = Pages($$"""{"data":[1],"next":"{{link}}"}""", """{"data":[2]}""");
        using var client = TestClient.Over(handler, static o => o.AccountId = "acc");
        var operation = new ApiOperation("listBuckets", "GET", "/storage/buckets");

        Assert.Equal([1, 2], await PagingTests.ItemsAsync(client.List(operation, s_url, static request => request.Query("region", "us"))));
        Assert.Equal("/v1/storage/buckets?region=us&cursor=eyJpZCI6MX0%3D%3D", handler.Last.Target);
        Assert.Equal(("acc", "Bearer " + TestClient.Key), (handler.Last.Header("X-Account-Id"), handler.Last.Header("Authorization")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"next\":null")]
    [InlineData(",\"next\":\"\"")]
    public async Task The_end_may_be_absent_null_or_empty(string next)
    {
        foreach (var paging in (Paging<JsonElement, int>[])[s_url, s_cursor])
        {
            using var handler = Pages("{\"data\":[1]" + next + "}");
            using var client = TestClient.Over(handler);

            Assert.Equal([1], await PagingTests.ItemsAsync(client.List(Operations.List, paging)));
            Assert.Single(handler.Requests);
        }
    }

    [Theory]
    [InlineData("https://evil.example/v1/things?cursor=1")]
    [InlineData("https://api.example.com.evil.example/v1/things?cursor=1")]
    [InlineData("https://api.example.com:8443/v1/things?cursor=1")]
    [InlineData("https://user@api.example.com/v1/things")]
    [InlineData("//evil.example/v1/things?cursor=1")]
    [InlineData(@"\\\\evil.example\\things")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/v1/things/../secrets")]
    [InlineData("/v1/%2e%2e/secrets")]
    public async Task A_link_to_another_server_or_upwards_is_not_followed_and_the_page_is_not_lost(string link)
    {
        using var handler = Pages($$"""{"data":[1],"next":"{{link}}"}""", """{"data":[2]}""");
        using var client = TestClient.Over(handler);
        var seen = new List<int>();

        await Assert.ThrowsAsync<PagingException>(async () =>
        {
            await foreach (var item in client.List(Operations.List, s_url))
            {
                seen.Add(item);
            }
        });

        Assert.Equal([1], seen);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_link_to_another_path_of_the_server_is_followed()
    {
        using var handler = Pages("""{"data":[1],"next":"/v1/things/page/2?x=1"}""", """{"data":[2]}""");
        using var client = TestClient.Over(handler);

        Assert.Equal([1, 2], await PagingTests.ItemsAsync(client.List(Operations.List, s_url)));
        Assert.Equal("/v1/things/page/2?x=1", handler.Last.Target);
    }

    [Fact]
    public async Task A_link_that_comes_again_stops_the_list_after_its_page()
    {
        using var handler = Pages("""{"data":[1],"next":"?cursor=a"}""", """{"data":[2],"next":"?cursor=b"}""", """{"data":[3],"next":"?cursor=a"}""");
        using var client = TestClient.Over(handler);
        var seen = new List<int>();

        var error = await Assert.ThrowsAsync<PagingException>(async () =>
        {
            await foreach (var item in client.List(Operations.List, s_url))
            {
                seen.Add(item);
            }
        });

        Assert.Equal([1, 2, 3], seen);
        Assert.Equal("GET /things → the server sent a next link that it had sent before. The enumeration was stopped; the items so far were delivered.", error.Message);
    }

    [Fact]
    public async Task A_link_is_a_token_that_resumes_later()
    {
        using var handler = Pages("""{"data":[1],"next":"/v1/things?cursor=a%20b"}""", """{"data":[2]}""");
        using var client = TestClient.Over(handler);

        var first = await client.List(Operations.List, s_url).GetFirstPageAsync(TestContext.Current.CancellationToken);
        var rest = await PagingTests.PagesAsync(client.List(Operations.List, s_url).AsPages(first.ContinuationToken));

        Assert.Equal([2], Assert.Single(rest));
        Assert.Equal("cursor=a%20b", handler.Last.Query);
    }

    [Fact]
    public async Task Cursors_are_data_and_empty_pages_are_no_end()
    {
        using var handler = Pages("""{"data":[1],"next":"a=/&+"}""", """{"data":[],"next":"b"}""", """{"data":[2],"next":"c","more":true}""", """{"data":[3],"next":"d","more":false}""");
        using var client = TestClient.Over(handler);

        Assert.Equal([1, 2, 3], await PagingTests.ItemsAsync(client.List(Operations.List, s_cursor, static request => request.Query("limit", 1))));
        Assert.Equal(["limit=1", "limit=1&cursor=a%3D%2F%26%2B", "limit=1&cursor=b", "limit=1&cursor=c"], handler.Requests.Select(static request => request.Query));
    }

    [Fact]
    public async Task A_cursor_that_comes_again_stops_the_list()
    {
        using var handler = Pages("""{"data":[1],"next":"a"}""", """{"data":[2],"next":"a"}""");
        using var client = TestClient.Over(handler);

        await Assert.ThrowsAsync<PagingException>(() => PagingTests.ItemsAsync(client.List(Operations.List, s_cursor)));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Cursors_without_end_and_without_items_are_stopped()
    {
        var n = 0;
        using var handler = new RecordedHandler(_ => RecordedHandler.Json($$"""{"data":[],"next":"c{{n++}}"}"""));
        using var client = TestClient.Over(handler);

        await Assert.ThrowsAsync<PagingException>(() => PagingTests.ItemsAsync(client.List(Operations.List, s_cursor)));
        Assert.Equal(100, handler.Requests.Count);
    }

    [Theory]
    [InlineData("<https://api.example.com/v1/things?page=2>; rel=\"next\"", true)]
    [InlineData("<https://api.example.com/v1/things?page=9>; rel=\"last\", </v1/things?page=2>; title=\"a, <b>\"; rel=\"next prefetch\"", true)]
    [InlineData("</v1/things?page=1>; rel=\"prev\", <?page=2>; REL=next", true)]
    [InlineData("<https://api.example.com/v1/things?page=9>; rel=\"last\"", false)]
    [InlineData("</v1/things?page=2>; title=\"rel=next\"", false)]
    [InlineData("<broken", false)]
    [InlineData("", false)]
    public async Task The_Link_header_names_the_next_page(string link, bool hasNext)
    {
        var requests = 0;
        using var handler = new RecordedHandler(_ => requests++ == 0
            ? RecordedHandler.Json("[1]", 200, ("Link", link))
            : RecordedHandler.Json("[2]"));
        using var client = TestClient.Over(handler);
        var paging = new Paging<JsonElement, int>(PagingStyle.LinkHeader) { Items = static page => page.EnumerateArray().Select(static item => item.GetInt32()).ToList() };

        Assert.Equal(hasNext ? [1, 2] : [1], await PagingTests.ItemsAsync(client.List(Operations.List, paging, static request => request.Query("state", "open"))));
        Assert.Equal(hasNext ? "state=open&page=2" : "state=open", handler.Last.Query);
    }

    private static RecordedHandler Pages(params string[] bodies)
    {
        var queue = new Queue<string>(bodies);
        return new RecordedHandler(_ => RecordedHandler.Json(queue.Dequeue()));
    }

    private static string? Text(JsonElement page, string name) => page.TryGetProperty(name, out var value) ? value.GetString() : null;
}
