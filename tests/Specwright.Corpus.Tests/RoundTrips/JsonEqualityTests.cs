using System.Text.Json;
using Specwright.Corpus.RoundTrips;

namespace Specwright.Corpus.Tests.RoundTrips;

/// <summary>JSON is compared by value, and what differs is named.</summary>
public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1e2", "100")]
    [InlineData("0.5", "5E-1")]
    [InlineData("0", "-0.00")]
    [InlineData("123456789012345678901234567890.1", "123456789012345678901234567890.10")]
    [InlineData("""{"a":1,"b":[null,true]}""", """{"b":[null,true],"a":1}""")]
    public void Values_are_equal_however_they_are_written(string left, string right) => Assert.Null(Difference(left, right, respelling: false));

    [Theory]
    [InlineData("1", "2", "$: 1 came back as 2")]
    [InlineData("9007199254740993", "9007199254740992", "$: 9007199254740993 came back as 9007199254740992")]
    [InlineData("""{"a":[1]}""", """{"a":["1"]}""", "$.a[0]: 1 came back as \"1\"")]
    [InlineData("""{"a":null}""", "{}", "$.a: null is gone")]
    [InlineData("{}", """{"a":1}""", "$.a: 1 was not there")]
    [InlineData("[1]", "[1,2]", "$: [1] came back as [1,2]")]
    [InlineData("\"2024-01-01T00:00:00Z\"", "\"2024-01-01T01:00:00+01:00\"", "$: \"2024-01-01T00:00:00Z\" came back as \"2024-01-01T01:00:00+01:00\"")]
    public void The_first_difference_is_named(string left, string right, string difference) => Assert.Equal(difference, Difference(left, right, respelling: true));

    [Theory]
    [InlineData("\"2024-01-01T00:00:00.000Z\"", "\"2024-01-01T00:00:00+00:00\"")]
    [InlineData("\"2024-01-01T00:00:00.123456789Z\"", "\"2024-01-01T00:00:00.1234567Z\"")]
    [InlineData("\"6F1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D\"", "\"6f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d\"")]
    public void Other_spellings_of_a_value_count_only_when_they_may(string left, string right)
    {
        Assert.Null(Difference(left, right, respelling: true));
        Assert.NotNull(Difference(left, right, respelling: false));
    }

    private static string? Difference(string left, string right, bool respelling)
    {
        using var expected = JsonDocument.Parse(left);
        using var actual = JsonDocument.Parse(right);
        return new JsonEquality(respelling).Difference(expected.RootElement, actual.RootElement);
    }
}
