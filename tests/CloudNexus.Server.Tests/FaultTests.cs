using System.Text;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>Breaking the server on purpose.</summary>
public sealed class FaultTests
{
    private const string List = "GET /compute/v1/compute/instances";

    [Fact]
    public async Task A_wrong_paging_total_an_unknown_value_and_a_missing_field_meet_one_request_each()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Set("pagination.total", 9000));
        running.Server.Faults.Next(List, Fault.Set("data.0.status", "hibernating"));
        running.Server.Faults.Next(List, Fault.Remove("data.0.id"));
        running.Server.Faults.Next(List, Fault.Edit(static page => page["new_field"] = "new"));

        Assert.Equal(9000, (int?)(await running.Compute.GetAsync("/compute/instances")).Json["pagination"]!["total"]);
        Assert.Equal("hibernating", (string?)(await running.Compute.GetAsync("/compute/instances?page=2")).Json["data"]![0]!["status"]);
        Assert.False((await running.Compute.GetAsync("/compute/instances")).Json["data"]![0]!.AsObject().ContainsKey("id"));
        Assert.Equal("new", (string?)(await running.Compute.GetAsync("/compute/instances")).Json["new_field"]);

        Assert.Equal(0, running.Server.Faults.Count);
        Assert.Equal(47, (int?)(await running.Compute.GetAsync("/compute/instances")).Json["pagination"]!["total"]);
    }

    [Fact]
    public async Task A_fault_can_meet_several_requests_and_be_taken_back()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Error(503, "UNAVAILABLE"), times: 3);
        Assert.Equal(503, (await running.Compute.GetAsync("/compute/instances")).Status);
        var second = await running.Compute.GetAsync("/compute/instances");
        Assert.Equal((503, "UNAVAILABLE"), (second.Status, second.ErrorCode));
        running.Server.Faults.Clear();
        Assert.Equal(200, (await running.Compute.GetAsync("/compute/instances")).Status);
    }

    [Fact]
    public async Task Stars_match_any_method_and_one_segment()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next("* /compute/v1/jobs/*", Fault.Error(500));
        Assert.Equal(404, (await running.Compute.GetAsync("/jobs/a/b")).Status);
        Assert.Equal(500, (await running.Compute.GetAsync("/jobs/a")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/compute")]
    [InlineData("GET compute")]
    [InlineData("GET /a b")]
    public async Task A_match_that_is_no_method_and_path_is_refused(string match)
    {
        await using var running = await Running.StartAsync();
        Assert.Throws<ArgumentException>(() => running.Server.Faults.Next(match, Fault.Empty()));
    }

    [Fact]
    public async Task A_fault_with_a_status_answers_instead_of_the_endpoint()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next("DELETE /platform/v2/servers/srv_2x9k4m", Fault.BadGateway());
        var answer = await running.Platform.DeleteAsync("/servers/srv_2x9k4m");
        Assert.Equal((502, "text/html"), (answer.Status, answer.ContentHeaders.ContentType?.MediaType));
        Assert.StartsWith("<html>", answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await running.Platform.DeleteAsync("/servers/srv_2x9k4m")).Status);
    }

    [Fact]
    public async Task Any_body_can_be_answered_under_any_type()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next("GET /core/v1/health", Fault.Answer(418, """{"title":"Teapot"}""", "application/problem+json"));
        var answer = await running.Core.GetAsync("/health");
        Assert.Equal((418, """{"title":"Teapot"}""", "application/problem+json"), (answer.Status, answer.Text, answer.ContentHeaders.ContentType?.MediaType));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Fault.Answer(100, string.Empty));
    }

    [Fact]
    public async Task A_disconnect_comes_after_the_endpoint_did_its_work()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next("DELETE /platform/v2/servers/*", Fault.Disconnect());
        await Assert.ThrowsAsync<HttpRequestException>(() => running.Platform.DeleteAsync("/servers/srv_2x9k4m"));
        Assert.Equal(404, (await running.Platform.DeleteAsync("/servers/srv_2x9k4m")).Status);
    }

    [Theory]
    [InlineData("120")]
    [InlineData("Wed, 15 Jan 2025 14:24:00 GMT")]
    [InlineData("soon")]
    [InlineData(null)]
    public async Task Too_many_requests_carries_any_retry_after(string? retryAfter)
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.TooManyRequests(retryAfter));
        var answer = await running.Compute.GetAsync("/compute/instances");
        Assert.Equal((429, retryAfter), (answer.Status, answer.Header("Retry-After")));
    }

    [Fact]
    public async Task Headers_can_be_set_and_removed()
    {
        await using var running = await Running.StartAsync();
        var headers = new Dictionary<string, string?> { ["X-RateLimit-Reset"] = "garbage", ["X-RateLimit-Limit"] = null };
        running.Server.Faults.Next("GET /platform/v2/servers", new Fault { Headers = headers });
        var answer = await running.Platform.GetAsync("/servers");
        Assert.Equal(("garbage", null), (answer.Header("X-RateLimit-Reset"), answer.Header("X-RateLimit-Limit")));
        Assert.Equal(9, answer.Json["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_truncated_body_ends_early()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Truncate(10));
        await Assert.ThrowsAnyAsync<Exception>(() => running.Compute.GetAsync("/compute/instances"));
        Assert.Equal(200, (await running.Compute.GetAsync("/compute/instances")).Status);
    }

    [Fact]
    public async Task An_empty_body_keeps_status_and_type()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Empty());
        var answer = await running.Compute.GetAsync("/compute/instances");
        Assert.Equal((200, string.Empty, "application/json"), (answer.Status, answer.Text, answer.ContentHeaders.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_late_answer_waits_for_the_clock()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Late(TimeSpan.FromSeconds(30)));
        var pending = running.Compute.GetAsync("/compute/instances");
        await UntilAsync(() => running.Clock.TimerCount > 0);
        Assert.False(pending.IsCompleted);
        running.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await pending).Status);
    }

    [Fact]
    public async Task A_slow_body_sends_its_first_half_and_waits()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next("GET /core/v1/health", Fault.SlowBody(TimeSpan.FromSeconds(30)));
        using var response = await running.Core.StartAsync(HttpMethod.Get, "/health", cancellationToken: TestContext.Current.CancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var bytes = new byte[(int)response.Content.Headers.ContentLength!.Value];
        await body.ReadExactlyAsync(bytes.AsMemory(0, bytes.Length / 2), TestContext.Current.CancellationToken);
        await UntilAsync(() => running.Clock.TimerCount > 0);
        running.Clock.Advance(TimeSpan.FromSeconds(30));
        await body.ReadExactlyAsync(bytes.AsMemory(bytes.Length / 2), TestContext.Current.CancellationToken);
        Assert.Contains("healthy", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hanging_request_ends_with_its_caller_or_with_the_server()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Hang(), times: 2);
        using var patience = new CancellationTokenSource();
        var first = running.Compute.StartAsync(HttpMethod.Get, "/compute/instances", cancellationToken: patience.Token);
        await UntilAsync(() => running.Server.Requests.Count == 1);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        var second = running.Compute.GetAsync("/compute/instances");
        await UntilAsync(() => running.Server.Requests.Count == 2);
        await running.Server.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => second);
    }

    [Fact]
    public async Task A_fault_that_does_not_fit_the_answer_says_so()
    {
        await using var running = await Running.StartAsync();
        running.Server.Faults.Next(List, Fault.Remove("items.0.id"));
        var answer = await running.Compute.GetAsync("/compute/instances");
        answer.IsError(500, "FAULT_FAILED");
        Assert.Contains("items.0.id", (string?)answer.Json["error"]!["message"], StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
