using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class ResponseInfoTests
{
    [Fact]
    public async Task What_is_known_beside_the_body_is_captured()
    {
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(
            new RecordedHandler(request =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(250));
                return RecordedHandler.Json(Operations.ThingJson, 201, ("X-Request-Id", "req_1"), ("X-RateLimit-Remaining", "9"), ("X-Two", "a"));
            }),
            o => o.TimeProvider = clock);

        await client.GetAsync(Operations.List, static request => request.Query("token", "t"), RequestOptions.Capture(out var info));

        Assert.Equal((201, "req_1", 1, TimeSpan.FromMilliseconds(250)), (info.StatusCode, info.RequestId, info.Attempts, info.Duration));
        Assert.Equal(9, info.RateLimit!.Remaining);
        Assert.Equal("a", info.Headers["x-two"]);
        Assert.Equal("application/json; charset=utf-8", info.Headers["Content-Type"]);
        Assert.Equal("https://api.example.com/v1/things?token=***", info.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task It_is_captured_when_the_call_fails_too()
    {
        using var client = TestClient.Over(new RecordedHandler("{}", 503));
        await Assert.ThrowsAsync<ServerErrorException>(() => client.CallAsync(Operations.List, options: RequestOptions.Capture(out var info)).ContinueWith(
            task =>
            {
                Assert.Equal((503, 1), (info.StatusCode, info.Attempts));
                return task;
            },
            TaskScheduler.Default).Unwrap());
    }

    [Fact]
    public async Task Without_a_response_there_is_no_status()
    {
        using var client = TestClient.Over(new RecordedHandler((_, _) => throw new HttpRequestException("refused")));

        await Assert.ThrowsAsync<ApiConnectionException>(() => client.CallAsync(Operations.List, options: RequestOptions.Capture(out var info)).ContinueWith(
            task =>
            {
                Assert.Equal((0, 1, null), (info.StatusCode, info.Attempts, info.RateLimit));
                Assert.Empty(info.Headers);
                return task;
            },
            TaskScheduler.Default).Unwrap());
    }
}
