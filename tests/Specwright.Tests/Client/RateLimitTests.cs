using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class RateLimitTests
{
    private static readonly DateTimeOffset s_now = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("X-RateLimit-Limit:300|X-RateLimit-Remaining:298|X-RateLimit-Reset:1702834567", 300, 298, "2023-12-17T17:36:07Z", null)]
    [InlineData("X-RateLimit-Reset:1702834567000", null, null, "2023-12-17T17:36:07Z", null)]
    [InlineData("X-RateLimit-Reset:2", null, null, "2025-01-01T00:00:02Z", null)]
    [InlineData("X-RateLimit-Reset:0", null, null, "2025-01-01T00:00:00Z", null)]
    [InlineData("RateLimit-Limit:100, 100;w=60|RateLimit-Remaining:50|RateLimit-Reset:30", 100, 50, "2025-01-01T00:00:30Z", null)]
    [InlineData("RateLimit:limit=100, remaining=50, reset=30", 100, 50, "2025-01-01T00:00:30Z", null)]
    [InlineData("RateLimit:\"default\";r=50;t=30|RateLimit-Policy:\"default\";q=100;w=60", 100, 50, "2025-01-01T00:00:30Z", null)]
    [InlineData("Retry-After:120", null, null, null, 120.0)]
    [InlineData("Retry-After:0", null, null, null, 0.0)]
    [InlineData("Retry-After:Wed, 01 Jan 2025 00:01:00 GMT", null, null, null, 60.0)]
    [InlineData("Retry-After:Tue, 31 Dec 2024 00:00:00 GMT", null, null, null, 0.0)]
    [InlineData("Retry-After:9|Retry-After-Ms:1500", null, null, null, 1.5)]
    [InlineData("X-RateLimit-Limit:many|X-RateLimit-Remaining:7", null, 7, null, null)]
    public async Task Headers_are_read_as_they_occur(string headers, int? limit, int? remaining, string? resetsAt, double? retryAfter)
    {
        foreach (var culture in (string[])["de-DE", "ar-SA"])
        {
            using var scope = new CultureScope(culture);
            var snapshot = await SnapshotAsync(headers);

            Assert.Equal((limit, remaining), (snapshot!.Limit, snapshot.Remaining));
            Assert.Equal(resetsAt is null ? null : DateTimeOffset.Parse(resetsAt, System.Globalization.CultureInfo.InvariantCulture), snapshot.ResetsAt);
            Assert.Equal(retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null, snapshot.RetryAfter);
            Assert.Equal(s_now, snapshot.ObservedAt);
        }
    }

    [Theory]
    [InlineData("X-Other:1")]
    [InlineData("X-RateLimit-Limit:|X-RateLimit-Remaining:-1|X-RateLimit-Reset:soon|Retry-After:-5|Retry-After-Ms:NaN")]
    [InlineData("Retry-After:1e400")]
    [InlineData("RateLimit:;;==,,|X-RateLimit-Reset:99999999999999999999")]
    [InlineData("X-RateLimit-Limit:99999999999999999999999")]
    public async Task Missing_and_garbled_headers_are_no_limit_and_no_error(string headers)
    {
        Assert.Null(await SnapshotAsync(headers));
    }

    [Fact]
    public async Task A_huge_wait_is_no_overflow()
    {
        Assert.Equal(TimeSpan.FromDays(366), (await SnapshotAsync("Retry-After:999999999999999"))!.RetryAfter);
    }

    [Fact]
    public async Task The_client_knows_the_last_limit_it_heard_of()
    {
        var remaining = new Queue<string?>(["5", null, "4"]);
        using var client = TestClient.Over(new RecordedHandler(_ =>
            remaining.Dequeue() is { } value ? RecordedHandler.Json("{}", 200, ("X-RateLimit-Remaining", value)) : RecordedHandler.Json("{}", 200)));

        Assert.Null(client.RateLimit);
        await client.CallAsync(Operations.List);
        Assert.Equal(5, client.RateLimit!.Remaining);
        await client.CallAsync(Operations.List);
        Assert.Equal(5, client.RateLimit.Remaining);
        await client.CallAsync(Operations.List);
        Assert.Equal(4, client.RateLimit.Remaining);
    }

    private static async Task<RateLimitSnapshot?> SnapshotAsync(string headers)
    {
        var pairs = headers.Split('|').Select(static header => (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToArray();
        var clock = new ManualTimeProvider();
        using var client = TestClient.Over(new RecordedHandler(_ => RecordedHandler.Json("{}", 200, pairs)), o => o.TimeProvider = clock);
        await client.CallAsync(Operations.List, options: RequestOptions.Capture(out var info));
        return info.RateLimit;
    }
}
