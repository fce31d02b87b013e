using Microsoft.AspNetCore.Http;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class TimeoutTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_response_that_does_not_begin_ends_the_attempt()
    {
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(new RecordedHandler(NeverAsync), o => o.TimeProvider = clock);

        var call = client.GetAsync(Operations.List);
        await clock.TimersAsync(1).OrFail();
        clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<ApiTimeoutException>(call.OrFail);
        Assert.Equal((TimeSpan.FromSeconds(30), TimeoutScope.Attempt), (error.Timeout, error.Scope));
        Assert.Equal("GET /things → the response was not complete after 30 s (AttemptTimeout).", error.Message);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task A_timeout_covers_the_body(int status)
    {
        var clock = new ManualTimeProvider();
        var bodyBegan = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync(context.RequestAborted);
            bodyBegan.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
        });
        using var client = TestClient.Of(server, o => (o.TimeProvider, o.AttemptTimeout) = (clock, TimeSpan.FromSeconds(1)));

        var call = client.GetAsync(Operations.List);
        await bodyBegan.Task.OrFail();
        clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<ApiTimeoutException>(call.OrFail);
    }

    [Fact]
    public async Task A_body_that_ignores_cancellation_is_left_anyway()
    {
        var clock = new ManualTimeProvider();
        var body = new StuckStream();
        using var client = TestClient.Over(new RecordedHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) }), o => o.TimeProvider = clock);

        var call = client.GetAsync(Operations.List);
        await body.IsRead.OrFail();
        clock.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<ApiTimeoutException>(call.OrFail);
    }

    [Fact]
    public async Task The_time_of_the_whole_call_is_told_from_that_of_an_attempt()
    {
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(new RecordedHandler(NeverAsync), o => (o.TimeProvider, o.TotalTimeout) = (clock, TimeSpan.FromSeconds(5)));

        var call = client.GetAsync(Operations.List);
        await clock.TimersAsync(2).OrFail();
        clock.Advance(TimeSpan.FromSeconds(5));

        var error = await Assert.ThrowsAsync<ApiTimeoutException>(call.OrFail);
        Assert.Equal((TimeSpan.FromSeconds(5), TimeoutScope.Total), (error.Timeout, error.Scope));
    }

    [Fact]
    public async Task Timeouts_of_the_call_win_over_those_of_the_client()
    {
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(new RecordedHandler(NeverAsync), o => o.TimeProvider = clock);

        var call = client.GetAsync(Operations.List, options: new RequestOptions { AttemptTimeout = TimeSpan.FromSeconds(2) });
        await clock.TimersAsync(1).OrFail();
        clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(TimeSpan.FromSeconds(2), (await Assert.ThrowsAsync<ApiTimeoutException>(call.OrFail)).Timeout);
    }

    [Fact]
    public async Task Cancellation_by_the_caller_stays_cancellation()
    {
        using var source = new CancellationTokenSource();
        var sent = new TaskCompletionSource();
        using var client = TestClient.Over(new RecordedHandler((request, token) =>
        {
            sent.SetResult();
            return NeverAsync(request, token);
        }));

        var call = client.GetAsync(Operations.List, cancellationToken: source.Token);
        await sent.Task.OrFail();
        await source.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(call.OrFail);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    [Fact]
    public async Task Cancellation_while_the_body_is_read_stays_cancellation()
    {
        using var source = new CancellationTokenSource();
        var body = new StuckStream();
        using var client = TestClient.Over(new RecordedHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) }));

        var call = client.GetAsync(Operations.List, cancellationToken: source.Token);
        await body.IsRead.OrFail();
        await source.CancelAsync();

        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(call.OrFail)).CancellationToken);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_sends_nothing()
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CallAsync(Operations.List, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_timeout_of_a_given_HTTP_client_is_a_timeout_too()
    {
        using var http = new HttpClient(new RecordedHandler(NeverAsync)) { Timeout = TimeSpan.FromMilliseconds(20) };
        using var client = new TestClient(http, new ApiKeyCredential(TestClient.Key));

        Assert.Equal(TimeSpan.FromMilliseconds(20), (await Assert.ThrowsAsync<ApiTimeoutException>(() => client.CallAsync(Operations.List))).Timeout);
    }

    [Fact]
    public async Task Each_read_of_a_stream_has_its_time()
    {
        var clock = new ManualTimeProvider();
        var body = new StuckStream("abc"u8.ToArray());
        using var client = TestClient.Over(new RecordedHandler(_ => new HttpResponseMessage { Content = new StreamContent(body) }), o => o.TimeProvider = clock);
        using var stream = await client.SendForStreamAsync(client.CreateRequest(Operations.List, null), Cancel);
        var buffer = new byte[16];

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(3, await stream.ReadAsync(buffer, Cancel));

        var read = stream.ReadAsync(buffer, Cancel).AsTask();
        await body.IsRead.OrFail();
        clock.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<ApiTimeoutException>(read.OrFail);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_timeout_that_is_none_is_refused(int seconds)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TestClient.Over(new RecordedHandler("{}"), o => o.AttemptTimeout = TimeSpan.FromSeconds(seconds)));
        using var client = TestClient.Over(new RecordedHandler("{}"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.CallAsync(Operations.List, options: new RequestOptions { TotalTimeout = TimeSpan.FromSeconds(seconds) }));
    }

    [Fact]
    public async Task Calls_leave_no_timer_behind()
    {
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(new RecordedHandler("{}"), o => (o.TimeProvider, o.TotalTimeout) = (clock, TimeSpan.FromMinutes(1)));

        await client.CallAsync(Operations.List);

        Assert.False(clock.TimersAsync(1).IsCompleted);
    }

    private static async Task<HttpResponseMessage> NeverAsync(SentRequest request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException();
    }
}
