using System.Globalization;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>Limits by tier, and the two ways of telling them.</summary>
public sealed class RateLimitTests
{
    [Theory]
    [InlineData(CloudNexusTier.Starter, "100", "60")]
    [InlineData(CloudNexusTier.Professional, "500", "300")]
    [InlineData(CloudNexusTier.Enterprise, "2000", "1000")]
    public async Task The_headers_tell_the_tiers_documented_limit(CloudNexusTier tier, string platform, string instances)
    {
        await using var running = await Running.StartAsync(tier);
        Assert.Equal(platform, (await running.Platform.GetAsync("/servers")).Header("X-RateLimit-Limit"));
        Assert.Equal(instances, (await running.Instances.GetAsync("/v1/instances")).Header("X-RateLimit-Limit"));
    }

    [Fact]
    public async Task Every_response_of_platform_and_instances_has_the_headers_also_an_error()
    {
        await using var running = await Running.StartAsync();
        Answer[] answers =
        [
            await running.Platform.GetAsync("/servers"),
            await running.Platform.With(null).GetAsync("/servers"),
            await running.Platform.GetAsync("/nothing"),
            await running.Instances.PostAsync("/v1/instances", "{"),
            await running.Instances.GetAsync("/v1/instances/none"),
        ];
        Assert.Equal([200, 401, 404, 400, 404], answers.Select(static answer => answer.Status));
        Assert.All(answers, static answer =>
        {
            Assert.NotNull(answer.Header("X-RateLimit-Limit"));
            Assert.NotNull(answer.Header("X-RateLimit-Remaining"));
            Assert.NotNull(answer.Header("X-RateLimit-Reset"));
        });
    }

    [Fact]
    public async Task The_other_apis_have_no_such_headers()
    {
        await using var running = await Running.StartAsync();
        Assert.Null((await running.Core.GetAsync("/health")).Header("X-RateLimit-Limit"));
        Assert.Null((await running.Keys.GetAsync("/instances")).Header("X-RateLimit-Limit"));
        Assert.Null((await running.Compute.GetAsync("/compute/instances")).Header("X-RateLimit-Limit"));
    }

    [Fact]
    public async Task A_window_counts_down_refuses_and_resets_after_its_minute()
    {
        await using var running = await Running.StartAsync(requestsPerMinute: 2);
        var reset = running.Clock.GetUtcNow().AddMinutes(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var first = await running.Instances.GetAsync("/v1/instances");
        Assert.Equal((200, "1", reset), (first.Status, first.Header("X-RateLimit-Remaining"), first.Header("X-RateLimit-Reset")));
        Assert.Equal("0", (await running.Instances.GetAsync("/v1/instances")).Header("X-RateLimit-Remaining"));

        running.Clock.Advance(TimeSpan.FromSeconds(59));
        var refused = await running.Instances.GetAsync("/v1/instances");
        refused.IsError(429, "RATE_LIMITED");
        Assert.Equal(("0", reset, null), (refused.Header("X-RateLimit-Remaining"), refused.Header("X-RateLimit-Reset"), refused.Header("Retry-After")));

        running.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await running.Instances.GetAsync("/v1/instances")).Status);
    }

    [Fact]
    public async Task Compute_counts_for_each_key_and_answers_retry_after()
    {
        await using var running = await Running.StartAsync(requestsPerMinute: 1);
        Assert.Equal(200, (await running.Compute.GetAsync("/compute/instances")).Status);
        running.Clock.Advance(TimeSpan.FromSeconds(20));
        var refused = await running.Compute.GetAsync("/compute/instances");
        refused.IsError(429, "RATE_LIMITED");
        Assert.Equal("40", refused.Header("Retry-After"));
        Assert.Equal(200, (await running.Compute.With(running.Server.Keys.Compute.Live).GetAsync("/compute/instances")).Status);
    }

    [Fact]
    public async Task The_keys_api_takes_a_burst_and_refills_by_the_minute()
    {
        await using var running = await Running.StartAsync(CloudNexusTier.Starter);
        for (var request = 0; request < 100; request++)
        {
            Assert.Equal(200, (await running.Keys.GetAsync("/instances")).Status);
        }

        var refused = await running.Keys.GetAsync("/instances");
        refused.IsError(429, "RATE_LIMITED");
        Assert.Equal("1", refused.Header("Retry-After"));
        running.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await running.Keys.GetAsync("/instances")).Status);
        Assert.Equal(429, (await running.Keys.GetAsync("/instances")).Status);
    }
}
