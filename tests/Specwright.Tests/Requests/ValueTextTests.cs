using System.Numerics;
using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

public sealed class ValueTextTests
{
    public static TheoryData<object, string> Values { get; } = new()
    {
        { "a b&c=d", "a%20b%26c%3Dd" },
        { true, "true" },
        { false, "false" },
        { -12, "-12" },
        { 89_012_345_678L, "89012345678" },
        { 1234.5, "1234.5" },
        { 0.1f, "0.1" },
        { 1e21, "1E%2B21" },
        { 1234.50m, "1234.50" },
        { new BigInteger(-5), "-5" },
        { new DateTimeOffset(2025, 1, 15, 14, 22, 0, TimeSpan.Zero), "2025-01-15T14%3A22%3A00Z" },
        { new DateTimeOffset(2025, 1, 15, 14, 22, 0, 5, TimeSpan.FromHours(-3.5)), "2025-01-15T14%3A22%3A00.005-03%3A30" },
        { TimeSpan.FromMinutes(90), "PT1H30M" },
        { Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { new Uri("https://x.example/ü?a=b"), "https%3A%2F%2Fx.example%2F%C3%BC%3Fa%3Db" },
        { ThingStatus.Running, "running" },
        { new ThingLevel(7), "7" },
        { new SecretString("s3"), "s3" },
        { new byte[] { 1, 2, 255 }, "AQL%2F" },
        { "ID İıß", "ID%20%C4%B0%C4%B1%C3%9F" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Values_have_one_text_in_every_culture(object value, string expected)
    {
        foreach (var culture in (string[])["", "de-DE", "tr-TR", "ar-SA"])
        {
            using var scope = new CultureScope(culture);
            using var handler = new RecordedHandler("{}");
            using var client = TestClient.Over(handler);

            await client.CallAsync(Operations.List, request => request.Query("v", value));

            Assert.Equal("v=" + expected, handler.Last.Query);
        }
    }

#if !NETSTANDARD_RUNTIME
    [Fact]
    public async Task Dates_and_times_of_day_have_one_text()
    {
        using var scope = new CultureScope("ar-SA");
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await client.CallAsync(Operations.List, static request =>
        {
            request.Query("d", (DateOnly?)new DateOnly(2025, 1, 5));
            request.Query("t", new TimeOnly(9, 30));
        });

        Assert.Equal("d=2025-01-05&t=09%3A30%3A00", handler.Last.Query);
    }
#endif

    [Fact]
    public void What_has_no_single_text_is_refused_with_the_name_and_without_the_value()
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));
        var request = client.CreateRequest(Operations.List, null);

        var error = Assert.Throws<ArgumentException>(() => request.Query("tags", new List<string> { "secret" }));
        Assert.Contains("'tags'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => request.Query("day", DayOfWeek.Friday));
    }
}
