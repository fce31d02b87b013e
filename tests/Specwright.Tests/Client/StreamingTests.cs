using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class StreamingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_of_json_are_items_and_the_last_needs_no_end()
    {
        Assert.Equal([1, 2, 3], await ItemsAsync("1\n\r\n \t\n2\r\n3", ItemStreamFormat.JsonLines));
    }

    [Fact]
    public async Task Json_behind_record_separators_may_take_several_lines()
    {
        Assert.Equal(["1", "[2,\n3]", "4"], await ItemsAsync("\u001e1\n\u001e[2,\n3]\n\u001e4\n", ItemStreamFormat.JsonSequence, static item => item.GetRawText()));
    }

    [Fact]
    public async Task The_data_of_events_is_read_until_done()
    {
        const string Body = ": hello\n\ndata: 1\n\nevent: delta\nid: 7\ndata:\ndata: [2,\ndata:3]\n\ndata:\n\ndata: [DONE]\n\ndata: 4\n\n";

        Assert.Equal(["1", "[2,\n3]"], await ItemsAsync(Body, ItemStreamFormat.EventData, static item => item.GetRawText()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public async Task Lines_of_events_end_in_three_ways_and_come_in_any_pieces(string end)
    {
        var body = string.Join(end, "\uFEFFdata: 1", "", "data: 22", "data: ", "", "retry: 10", "", "data: 333", "", "");
        using var client = TestClient.Over(new RecordedHandler(_ => Events(new StreamContent(new DrippingStream(Encoding.UTF8.GetBytes(body))))));

        Assert.Equal(["1", "22", "333"], await ListAsync(Stream(client, ItemStreamFormat.EventData), static item => item.GetRawText()));
    }

    [Fact]
    public async Task Events_are_objects_of_their_fields_with_text_or_json_as_data()
    {
        const string Body = "event: add\nid: a\nretry: 250\nretry: soon\ndata: {\"n\":1}\n\n";

        Assert.Equal(["""{"data":"{\"n\":1}","event":"add","id":"a","retry":250}"""], await ItemsAsync(Body, ItemStreamFormat.Events, static item => item.GetRawText()));
        Assert.Equal(["""{"data":{"n":1},"event":"add","id":"a","retry":250}"""], await ItemsAsync(Body, ItemStreamFormat.JsonEvents, static item => item.GetRawText()));
    }

    [Fact]
    public async Task Data_that_is_not_json_stays_text()
    {
        Assert.Equal(["""{"data":"so it is","event":"ping"}"""], await ItemsAsync("event: ping\ndata: so it is\n\n", ItemStreamFormat.JsonEvents, static item => item.GetRawText()));
    }

    [Fact]
    public async Task Data_that_is_the_whole_event_stands_for_it()
    {
        Assert.Equal(["""{"event":"add","data":{"n":1}}"""], await ItemsAsync("""data: {"event":"add","data":{"n":1}}""", ItemStreamFormat.JsonEvents, static item => item.GetRawText()));
    }

    [Fact]
    public async Task Events_without_a_description_keep_all_their_fields()
    {
        using var client = TestClient.Over(new RecordedHandler(_ => Events(new StringContent("event: add\nid: a\nretry: 250\ndata: x\ndata: y\n\n"))));
        var request = client.CreateRequest(Operations.List, null);

        var seen = await Enumerate(client.StreamItems(request, ServerSentEvent.Read, ItemStreamFormat.Events, Cancel)).OrFail();

        var only = Assert.Single(seen);
        Assert.Equal(("x\ny", "add", "a", TimeSpan.FromMilliseconds(250)), (only.Data, only.EventType, only.Id, only.ReconnectionTime));
    }

    [Theory]
    [InlineData(ItemStreamFormat.JsonLines, "1\n\n{\"a\":\n", 3)]
    [InlineData(ItemStreamFormat.EventData, "data: 1\n\n: ping\ndata: {\"a\":\n\n", 4)]
    [InlineData(ItemStreamFormat.JsonSequence, "\u001e1\n\u001e{\"a\":\n", 2)]
    public async Task A_broken_item_names_its_line(ItemStreamFormat format, string body, int line)
    {
        using var client = TestClient.Over(new RecordedHandler(_ => Events(new StringContent(body))));
        var seen = new List<int>();

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(async () =>
        {
            await foreach (var item in client.StreamItems(client.CreateRequest(Operations.List, null), JsonRead.Int32, format, Cancel))
            {
                seen.Add(item);
            }
        });

        Assert.Equal([1], seen);
        Assert.Equal(line, error.LineNumber);
        Assert.StartsWith($"GET /things → 200, but line {line} of the response is no Int32:", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("{\"a\":", Encoding.UTF8.GetString(error.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_in_place_of_events_is_an_error_and_not_an_empty_stream()
    {
        using var client = TestClient.Over(new RecordedHandler("""{"id":"x"}"""));

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => ListAsync(Stream(client, ItemStreamFormat.EventData), static item => item.GetRawText()));

        Assert.Equal("GET /things → 200, but the response is no stream of events: its content type is application/json.", error.Message);
    }

    [Fact]
    public async Task An_item_without_end_is_refused()
    {
        using var client = TestClient.Over(new RecordedHandler(_ => Events(new StringContent("data: \"" + new string('x', 5000)))), o => o.MaxResponseBytes = 1000);

        var error = await Assert.ThrowsAsync<ResponseTooLargeException>(() => ListAsync(Stream(client, ItemStreamFormat.EventData), static item => item.GetRawText()));

        Assert.Equal(1000, error.Limit);
    }

    [Fact]
    public async Task An_error_status_is_the_exception_of_any_call()
    {
        using var client = TestClient.Over(new RecordedHandler("{}", 404));

        await Assert.ThrowsAsync<NotFoundException>(() => ListAsync(Stream(client, ItemStreamFormat.EventData), static item => item.GetRawText()));
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_enumeration_and_each_is_a_call()
    {
        var handler = new RecordedHandler(_ => Events(new StringContent("data: 1\n\n")));
        using var client = TestClient.Over(handler);

        var stream = Stream(client, ItemStreamFormat.EventData);
        Assert.Empty(handler.Requests);
        await ListAsync(stream, static item => item.GetRawText());
        await ListAsync(stream, static item => item.GetRawText());

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Items_come_while_the_response_goes_on_and_leaving_closes_it()
    {
        var isClosed = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(context => EndlessAsync(context, isClosed));
        using var client = TestClient.Of(server);

        await foreach (var item in Stream(client, ItemStreamFormat.EventData))
        {
            Assert.Equal(1, item.GetInt32());
            break;
        }

        await isClosed.Task.OrFail();
    }

    [Fact]
    public async Task Items_may_come_later_than_any_timeout_and_the_caller_can_stop_waiting()
    {
        var isClosed = new TaskCompletionSource();
        var clock = new ManualTimeProvider();
        await using var server = await LoopbackServer.StartAsync(context => EndlessAsync(context, isClosed));
        using var client = TestClient.Of(server, o => (o.TimeProvider, o.AttemptTimeout, o.TotalTimeout) = (clock, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var items = Stream(client, ItemStreamFormat.EventData).GetAsyncEnumerator(stop.Token);
        Assert.True(await items.MoveNextAsync().AsTask().OrFail());

        var next = items.MoveNextAsync().AsTask();
        clock.Advance(TimeSpan.FromHours(1));
        Assert.False(next.IsCompleted);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(next.OrFail);
        await isClosed.Task.OrFail();
    }

    [Fact]
    public async Task A_body_that_ignores_cancellation_is_left_anyway()
    {
        var body = new StuckStream("data: 1\n\n"u8.ToArray());
        using var client = TestClient.Over(new RecordedHandler(_ => Events(new StreamContent(body))));
        using var stop = new CancellationTokenSource();
        await using var items = Stream(client, ItemStreamFormat.EventData).GetAsyncEnumerator(stop.Token);
        Assert.True(await items.MoveNextAsync().AsTask().OrFail());

        var next = items.MoveNextAsync().AsTask();
        await body.IsRead.OrFail();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(next.OrFail);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_told_from_the_end()
    {
        await using var server = await LoopbackServer.StartAsync(static async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: 1\n\n");
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        });
        using var client = TestClient.Of(server);

        await Assert.ThrowsAsync<ApiConnectionException>(() => ListAsync(Stream(client, ItemStreamFormat.EventData), static item => item.GetRawText()).OrFail());
    }

    [Fact]
    public async Task A_flag_is_set_in_the_body_that_is_sent()
    {
        var handler = new RecordedHandler(_ => Events(new StringContent("")));
        using var client = TestClient.Over(handler);
        foreach (var body in (string?[])["""{"n":1,"stream":false}""", null])
        {
            var request = client.CreateRequest(Operations.Create, null);
            request.JsonBody(body is null ? null : (JsonElement?)JsonModel.Parse(body, JsonRead.Element), static (writer, value) => JsonWrite.Element(writer, value!.Value));
            request.SetBodyFlag("stream");
            await Enumerate(client.StreamItems(request, JsonRead.Element, ItemStreamFormat.EventData, Cancel));
        }

        Assert.Equal(["""{"n":1,"stream":true}""", """{"stream":true}"""], handler.Requests.Select(static request => request.Body));
    }

    private static async Task EndlessAsync(HttpContext context, TaskCompletionSource isClosed)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync("data: 1\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        isClosed.TrySetResult();
    }

    private static HttpResponseMessage Events(HttpContent content)
    {
        content.Headers.ContentType = new("text/event-stream");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private static IAsyncEnumerable<JsonElement> Stream(TestClient client, ItemStreamFormat format) =>
        client.StreamItems(client.CreateRequest(Operations.List, null), JsonRead.Element, format, CancellationToken.None);

    private static async Task<List<int>> ItemsAsync(string body, ItemStreamFormat format) =>
        (await ItemsAsync(body, format, static item => item.GetRawText())).ConvertAll(int.Parse);

    private static async Task<List<string>> ItemsAsync(string body, ItemStreamFormat format, Func<JsonElement, string> text)
    {
        using var client = TestClient.Over(new RecordedHandler(_ => Events(new StringContent(body))));
        return await ListAsync(Stream(client, format), text);
    }

    private static async Task<List<string>> ListAsync(IAsyncEnumerable<JsonElement> stream, Func<JsonElement, string> text) =>
        (await Enumerate(stream)).ConvertAll(item => text(item));

    private static async Task<List<T>> Enumerate<T>(IAsyncEnumerable<T> stream)
    {
        var items = new List<T>();
        await foreach (var item in stream.WithCancellation(Cancel))
        {
            items.Add(item);
        }

        return items;
    }
}
