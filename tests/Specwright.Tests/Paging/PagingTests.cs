using System.Text.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Paging;

public sealed class PagingTests
{
    private static readonly Paging<JsonElement, int> s_numbered = Numbered();

    [Fact]
    public async Task Forty_seven_items_at_ten_per_page_are_exactly_five_requests()
    {
        using var handler = new NumberedServer(47);
        using var client = TestClient.Over(handler.Handler);
        var list = client.List(Operations.List, s_numbered, static request =>
        {
            request.Query("per_page", 10);
            request.Query("status", "running");
        });

        Assert.Equal(Enumerable.Range(0, 47), await ItemsAsync(list));
        Assert.Equal(
            ["?per_page=10&status=running", "?per_page=10&status=running&page=2", "?per_page=10&status=running&page=3", "?per_page=10&status=running&page=4", "?per_page=10&status=running&page=5"],
            handler.Handler.Requests.Select(static request => "?" + request.Query));
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_enumeration_and_nothing_after_it_stopped()
    {
        using var server = new NumberedServer(47);
        using var client = TestClient.Over(server.Handler);
        var list = client.List(Operations.List, s_numbered);
        Assert.Empty(server.Handler.Requests);

        await foreach (var item in list)
        {
            if (item == 12)
            {
                break;
            }
        }

        Assert.Equal(2, server.Handler.Requests.Count);
    }

    [Fact]
    public async Task Pages_show_totals_and_their_own_responses()
    {
        using var server = new NumberedServer(25);
        using var client = TestClient.Over(server.Handler);

        var pages = await PagesAsync(client.List(Operations.List, s_numbered).AsPages());

        Assert.Equal([10, 10, 5], pages.Select(static page => page.Count));
        Assert.Equal([1L, 2L, 3L], pages.Select(static page => page.PageNumber!.Value));
        Assert.All(pages, static page => Assert.Equal((25, 3, 200), (page.TotalCount, page.TotalPages, page.Response.StatusCode)));
        Assert.Equal(["2", "3", null], pages.Select(static page => page.ContinuationToken));
        Assert.Equal(pages.Count, pages.Select(static page => page.Response).Distinct().Count());
        Assert.Equal(12, pages[1][2]);
    }

    [Fact]
    public async Task A_token_resumes_behind_its_page_and_the_size_goes_to_every_page()
    {
        using var server = new NumberedServer(47);
        using var client = TestClient.Over(server.Handler);
        var list = client.List(Operations.List, s_numbered, static request => request.Query("per_page", 10));

        var pages = await PagesAsync(list.AsPages("3", 5));

        Assert.Equal(Enumerable.Range(10, 37), pages.SelectMany(static page => page));
        Assert.All(server.Handler.Requests, static request => Assert.Contains("per_page=5", request.Query, StringComparison.Ordinal));
        Assert.Equal("per_page=5&page=10", server.Handler.Last.Query);
    }

    [Fact]
    public async Task A_first_page_that_the_caller_named_is_where_the_list_begins()
    {
        using var server = new NumberedServer(47);
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(Enumerable.Range(20, 27), await ItemsAsync(client.List(Operations.List, s_numbered, static request => request.Query("page", 3))));
        Assert.Equal(3, server.Handler.Requests.Count);
    }

    [Fact]
    public async Task Options_of_the_call_go_to_every_page()
    {
        using var server = new NumberedServer(15);
        using var client = TestClient.Over(server.Handler);

        await ItemsAsync(client.List(Operations.List, s_numbered, static request => request.Query("tags", "old"), new RequestOptions { Query = { ["tags"] = "web" }, Headers = { ["X-A"] = "1" } }));

        Assert.Equal(["tags=web", "tags=web&page=2"], server.Handler.Requests.Select(static request => request.Query));
        Assert.All(server.Handler.Requests, static request => Assert.Equal("1", request.Header("X-A")));
    }

    [Theory]
    [InlineData(0, null, 6)]
    [InlineData(0, 5, 5)]
    [InlineData(1000, null, 6)]
    [InlineData(1000, 5, 6)]
    [InlineData(47, 100, 6)]
    [InlineData(47, 0, 5)]
    [InlineData(47, 1, 5)]
    [InlineData(null, 5, 5)]
    [InlineData(null, 1000, 6)]
    [InlineData(null, 0, 6)]
    [InlineData(5, null, 6)]
    public async Task Wrong_totals_neither_hang_nor_lose_items(int? total, int? totalPages, int requests)
    {
        using var server = new NumberedServer(47) { Total = total, TotalPages = totalPages };
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(Enumerable.Range(0, 47), await ItemsAsync(client.List(Operations.List, s_numbered)));
        Assert.Equal(requests, server.Handler.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_flag_of_the_server_decides(bool more)
    {
        using var server = new NumberedServer(20) { HasMore = page => more ? page < 2 : page < 1 };
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(Enumerable.Range(0, more ? 20 : 10), await ItemsAsync(client.List(Operations.List, Numbered(hasMore: true))));
    }

    [Theory]
    [InlineData(25, 3)]
    [InlineData(20, 3)]
    [InlineData(7, 2)]
    [InlineData(0, 1)]
    public async Task Without_any_count_a_shorter_or_empty_page_is_the_last(int items, int requests)
    {
        using var server = new NumberedServer(items) { Total = null, TotalPages = null };
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(Enumerable.Range(0, items), await ItemsAsync(client.List(Operations.List, s_numbered)));
        Assert.Equal(requests, server.Handler.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_gives_less_than_was_asked_for_is_not_taken_to_be_at_its_end()
    {
        using var server = new NumberedServer(25) { Total = null, TotalPages = null, MaxSize = 10 };
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(Enumerable.Range(0, 25), await ItemsAsync(client.List(Operations.List, s_numbered, static request => request.Query("per_page", 500))));
    }

    [Fact]
    public async Task A_size_up_to_the_known_maximum_saves_the_last_request()
    {
        using var server = new NumberedServer(7) { Total = null, TotalPages = null };
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(7, (await ItemsAsync(client.List(Operations.List, Numbered(maxSize: 100), static request => request.Query("per_page", 10)))).Count);
        Assert.Single(server.Handler.Requests);
    }

    [Fact]
    public async Task Pages_may_count_from_zero()
    {
        using var server = new NumberedServer(25) { FirstPage = 0 };
        using var client = TestClient.Over(server.Handler);

        Assert.Equal(Enumerable.Range(0, 25), await ItemsAsync(client.List(Operations.List, Numbered(firstPage: 0))));
        Assert.Equal(["", "page=1", "page=2"], server.Handler.Requests.Select(static request => request.Query));
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_parameter_is_noticed()
    {
        using var handler = new RecordedHandler("""{"data":[1,2],"total":100}""");
        using var client = TestClient.Over(handler);

        var error = await Assert.ThrowsAsync<PagingException>(() => ItemsAsync(client.List(Operations.List, s_numbered)));

        Assert.StartsWith("GET /things → the server sent the same page twice", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_always_says_page_one_is_noticed_although_its_bodies_differ()
    {
        var n = 0;
        using var client = TestClient.Over(new RecordedHandler(_ => RecordedHandler.Json($$"""{"data":[1,2],"page":1,"at":{{n++}}}""")));

        await Assert.ThrowsAsync<PagingException>(() => ItemsAsync(client.List(Operations.List, s_numbered)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("")]
    public async Task A_token_of_something_else_is_refused(string token)
    {
        using var server = new NumberedServer(5);
        using var client = TestClient.Over(server.Handler);

        await Assert.ThrowsAsync<ArgumentException>(() => PagesAsync(client.List(Operations.List, s_numbered).AsPages(token)));
        Assert.Throws<ArgumentOutOfRangeException>(() => client.List(Operations.List, s_numbered).AsPages(pageSizeHint: 0));
    }

    [Theory]
    [InlineData(47, 5)]
    [InlineData(null, 5)]
    [InlineData(0, 5)]
    public async Task Offsets_go_on_behind_what_came(int? total, int requests)
    {
        using var handler = new RecordedHandler(request =>
        {
            var offset = NumberedServer.Parameter(request, "offset") ?? 0;
            return RecordedHandler.Json(NumberedServer.Body(Enumerable.Range(offset, Math.Clamp(47 - offset, 0, 10)), total, null, null));
        });
        using var client = TestClient.Over(handler);
        var paging = new Paging<JsonElement, int>(PagingStyle.Offset) { Items = Items, OffsetParameter = "offset", SizeParameter = "limit", Total = static page => Number(page, "total") };

        Assert.Equal(Enumerable.Range(0, 47), await ItemsAsync(client.List(Operations.List, paging, static request => request.Query("limit", 25))));
        Assert.Equal(["limit=25", "limit=25&offset=10", "limit=25&offset=20"], handler.Requests.Take(3).Select(static request => request.Query));
        Assert.InRange(handler.Requests.Count, requests, requests + 1);
    }

    [Fact]
    public async Task A_single_page_is_one_request_and_has_no_token()
    {
        using var handler = new RecordedHandler("[1,2,3]");
        using var client = TestClient.Over(handler);
        var list = client.List(Operations.List, new Paging<JsonElement, int>(PagingStyle.Single) { Items = static page => page.EnumerateArray().Select(static item => item.GetInt32()) });

        Assert.Equal([1, 2, 3], await ItemsAsync(list));
        Assert.Null((await list.GetFirstPageAsync(TestContext.Current.CancellationToken)).ContinuationToken);
        Assert.Equal(2, handler.Requests.Count);
        await Assert.ThrowsAsync<ArgumentException>(() => PagesAsync(list.AsPages("2")));
    }

    [Fact]
    public async Task Both_tokens_cancel()
    {
        using var server = new NumberedServer(47);
        using var client = TestClient.Over(server.Handler);
        using var ofMethod = new CancellationTokenSource();
        using var ofLoop = new CancellationTokenSource();

        foreach (var source in (CancellationTokenSource[])[ofMethod, ofLoop])
        {
            var seen = 0;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var item in client.List(Operations.List, s_numbered, cancellationToken: source == ofMethod ? ofMethod.Token : CancellationToken.None).WithCancellation(ofLoop.Token))
                {
                    if (++seen == 15)
                    {
                        await source.CancelAsync();
                    }
                }
            });
            Assert.Equal(20, seen);
        }
    }

    [Fact]
    public async Task Tests_can_make_lists()
    {
        var list = AsyncPageable<string>.FromPages([new Page<string>(["a", "b"], "t") { TotalCount = 3 }, new Page<string>(["c"])]);

        Assert.Equal(["a", "b", "c"], await ItemsAsync(list));
        Assert.Equal(["c"], (await PagesAsync(list.AsPages("t")))[0]);
        Assert.Throws<ArgumentException>(() => list.AsPages("unknown"));
        Assert.Empty(await AsyncPageable<string>.FromPages([]).GetFirstPageAsync(TestContext.Current.CancellationToken));
    }

    internal static async Task<List<T>> ItemsAsync<T>(AsyncPageable<T> list)
    {
        var items = new List<T>();
        await foreach (var item in list.WithCancellation(TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return items;
    }

    internal static async Task<List<Page<T>>> PagesAsync<T>(IAsyncEnumerable<Page<T>> pages)
    {
        var list = new List<Page<T>>();
        await foreach (var page in pages.WithCancellation(TestContext.Current.CancellationToken))
        {
            list.Add(page);
        }

        return list;
    }

    internal static IEnumerable<int>? Items(JsonElement page) =>
        page.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array ? [.. data.EnumerateArray().Select(static item => item.GetInt32())] : null;

    private static Paging<JsonElement, int> Numbered(int firstPage = 1, int? maxSize = null, bool hasMore = false) => new(PagingStyle.PageNumber)
    {
        Items = Items,
        PageParameter = "page",
        SizeParameter = "per_page",
        Total = static page => Number(page, "total"),
        TotalPages = static page => Number(page, "total_pages"),
        PageNumber = static page => Number(page, "page"),
        HasMore = hasMore ? static page => page.GetProperty("more").GetBoolean() : null,
        FirstPage = firstPage,
        MaxPageSize = maxSize,
    };

    private static long? Number(JsonElement page, string name) => page.TryGetProperty(name, out var value) ? value.GetInt64() : null;
}
