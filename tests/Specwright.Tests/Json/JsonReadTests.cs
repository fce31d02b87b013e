using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Json;

public sealed class JsonReadTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-12", -12)]
    [InlineData("12.0", 12)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5e1", 15)]
    [InlineData("2147483647", int.MaxValue)]
    public void Integers_may_be_written_like_floating_point_numbers(string json, int expected)
    {
        Assert.Equal(expected, JsonModel.Parse(json, JsonRead.Int32));
        Assert.Equal(expected, JsonModel.Parse(json, JsonRead.Int64));
        Assert.Equal(new BigInteger(expected), JsonModel.Parse(json, JsonRead.BigInteger));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("1e400")]
    [InlineData("\"1.5\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[]")]
    public void What_is_no_32_bit_integer_is_refused(string json)
    {
        Assert.Throws<JsonModelException>(() => JsonModel.Parse(json, JsonRead.Int32));
    }

    [Fact]
    public void Integers_keep_all_their_digits()
    {
        Assert.Equal(long.MinValue, JsonModel.Parse("-9223372036854775808", JsonRead.Int64));
        Assert.Equal(ulong.MaxValue, JsonModel.Parse("18446744073709551615", JsonRead.UInt64));
        Assert.Equal(BigInteger.Pow(10, 50), JsonModel.Parse("1" + new string('0', 50), JsonRead.BigInteger));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"NaN\"")]
    public void Doubles_that_do_not_fit_are_refused(string json)
    {
        Assert.Throws<JsonModelException>(() => JsonModel.Parse(json, JsonRead.Double));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Numbers_and_dates_do_not_depend_on_the_culture(string culture)
    {
        using var _ = new CultureScope(culture);

        Assert.Equal(1234.5, JsonModel.Parse("1234.5", JsonRead.Double));
        Assert.Equal(1234.5m, JsonModel.Parse("1234.5", JsonRead.Decimal));
        Assert.Equal(-5, JsonModel.Parse("-5", JsonRead.BigInteger));
        Assert.Equal(2025, JsonModel.Parse("\"2025-01-15 09:00:00\"", JsonRead.DateTimeOffset).Year);
        Assert.Equal(TimeSpan.FromSeconds(1.5), JsonModel.Parse("\"PT1.5S\"", JsonRead.Duration).ToTimeSpan());
    }

    [Theory]
    [InlineData("2025-01-15T14:22:00Z", 0)]
    [InlineData("2025-01-15T15:22:00+01:00", 1)]
    [InlineData("2025-01-15 14:22:00Z", 0)]
    [InlineData("2025-01-15T14:22:00", 0)]
    public void Dates_and_times_are_read_as_the_world_writes_them(string text, int offset)
    {
        var value = JsonModel.Parse($"\"{text}\"", JsonRead.DateTimeOffset);

        Assert.Equal(new DateTime(2025, 1, 15, 14, 22, 0, DateTimeKind.Utc), value.UtcDateTime);
        Assert.Equal(TimeSpan.FromHours(offset), value.Offset);
    }

    [Theory]
    [InlineData("P1D", 86400)]
    [InlineData("PT1H30M", 5400)]
    [InlineData("P1DT0.5S", 86400.5)]
    [InlineData("P2W", 1209600)]
    [InlineData("-PT5M", -300)]
    [InlineData("PT0S", 0)]
    public void Durations_are_read_as_ISO_8601(string text, double seconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), JsonModel.Parse($"\"{text}\"", JsonRead.Duration).ToTimeSpan());
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1S")]
    [InlineData("PT1D")]
    [InlineData("PT1S2M")]
    [InlineData("1:00:00")]
    [InlineData("P99999999999999D")]
    [InlineData("PT1")]
    [InlineData("P0.3M")]
    [InlineData("P9999999999Y")]
    public void What_is_no_duration_is_refused(string text)
    {
        Assert.Throws<JsonModelException>(() => JsonModel.Parse($"\"{text}\"", JsonRead.Duration));
    }

    [Fact]
    public void Seconds_since_1970_are_a_point_in_time()
    {
        Assert.Equal(new DateTimeOffset(2023, 12, 17, 17, 36, 7, TimeSpan.Zero), JsonModel.Parse("1702834567", JsonRead.UnixTime));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("99999999999999", JsonRead.UnixTime));
    }

    [Fact]
    public void Other_scalars_are_read()
    {
        Assert.Equal(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), JsonModel.Parse("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", JsonRead.Guid));
        Assert.Equal(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), JsonModel.Parse("\"0f8fad5bd9cb469fa16570867728950e\"", JsonRead.Guid));
        Assert.Equal("/instances/1", JsonModel.Parse("\"/instances/1\"", JsonRead.Uri).OriginalString);
        Assert.Equal([1, 2, 255], JsonModel.Parse("\"AQL/\"", JsonRead.Bytes));
        Assert.Equal("hush", JsonModel.Parse("\"hush\"", JsonRead.Secret).Reveal());
        Assert.Equal(JsonValueKind.Null, JsonModel.Parse("null", JsonRead.Element).ValueKind);
    }

    [Fact]
    public void Null_is_a_value_only_where_the_method_says_so()
    {
        Assert.Null(JsonModel.Parse("null", JsonRead.StringOrNull));
        Assert.Null(JsonModel.Parse("null", JsonRead.Int64OrNull));
        Assert.Null(JsonModel.Parse("null", JsonRead.GuidOrNull));
        Assert.Null(JsonModel.Parse("null", static (ref Utf8JsonReader r) => JsonRead.ListOrNull(ref r, JsonRead.String)));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("null", JsonRead.String));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("[null]", static (ref Utf8JsonReader r) => JsonRead.List(ref r, JsonRead.String)));
        Assert.Equal([null, "a"], JsonModel.Parse("[null,\"a\"]", static (ref Utf8JsonReader r) => JsonRead.List(ref r, JsonRead.StringOrNull)));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    public void A_number_or_boolean_in_the_place_of_a_string_is_taken_as_it_is_spelled(string json, string text) =>
        Assert.Equal(text, JsonModel.Parse(json, JsonRead.String));

    [Fact]
    public void An_object_is_not_taken_for_a_string() =>
        Assert.Equal("Expected a string but found object.", Assert.Throws<JsonModelException>(() => JsonModel.Parse("{}", JsonRead.String)).Message);

    [Fact]
    public void Numbers_and_booleans_are_read_out_of_strings()
    {
        Assert.Equal(12, JsonModel.Parse("\"12\"", JsonRead.Int32));
        Assert.Equal(-12, JsonModel.Parse("\"-12.0\"", JsonRead.Int64));
        Assert.Equal(18446744073709551615, JsonModel.Parse("\"18446744073709551615\"", JsonRead.UInt64));
        Assert.Equal(0.5, JsonModel.Parse("\"0.5\"", JsonRead.Double));
        Assert.Equal(12.30m, JsonModel.Parse("\"12.30\"", JsonRead.Decimal));
        Assert.True(JsonModel.Parse("\"True\"", JsonRead.Boolean));
        Assert.False(JsonModel.Parse("0", JsonRead.Boolean));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"twelve\"", JsonRead.Int32));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"1,200\"", JsonRead.Double));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"NaN\"", JsonRead.Double));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"\"", JsonRead.Int32));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("2", JsonRead.Boolean));
    }

    [Fact]
    public void An_empty_text_is_no_value_where_none_is_allowed()
    {
        Assert.Null(JsonModel.Parse("\"\"", JsonRead.Int32OrNull));
        Assert.Null(JsonModel.Parse("\"\"", JsonRead.GuidOrNull));
        Assert.Null(JsonModel.Parse("\"\"", JsonRead.DateTimeOffsetOrNull));
        Assert.Null(JsonModel.Parse("\"0000-00-00 00:00:00\"", JsonRead.DateTimeOffsetOrNull));
        Assert.Equal("", JsonModel.Parse("\"\"", JsonRead.StringOrNull));
    }

    [Fact]
    public void Null_in_the_place_of_a_list_or_map_is_an_empty_one()
    {
        Assert.Empty(JsonModel.Parse("null", static (ref Utf8JsonReader r) => JsonRead.List(ref r, JsonRead.String)));
        Assert.Empty(JsonModel.Parse("null", static (ref Utf8JsonReader r) => JsonRead.Map(ref r, JsonRead.String)));
    }

    [Theory]
    [InlineData("2025-01-15T10:00:00", "2025-01-15T10:00:00.0000000+00:00")]
    [InlineData("2025-01-15 10:00:00", "2025-01-15T10:00:00.0000000+00:00")]
    [InlineData("2025-01-15 10:00:00 UTC", "2025-01-15T10:00:00.0000000+00:00")]
    [InlineData("2025-01-15T10:00:00.000+0200", "2025-01-15T10:00:00.0000000+02:00")]
    [InlineData("2025-01-15", "2025-01-15T00:00:00.0000000+00:00")]
    [InlineData("Wed, 15 Jan 2025 10:00:00 GMT", "2025-01-15T10:00:00.0000000+00:00")]
    public void Dates_of_other_spellings_are_read_and_none_for_local_time(string text, string expected) =>
        Assert.Equal(expected, JsonModel.Parse("\"" + text + "\"", JsonRead.DateTimeOffset).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("01/02/2025")]
    [InlineData("10:00")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void A_date_that_would_have_to_be_guessed_is_refused(string text) =>
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"" + text + "\"", JsonRead.DateTimeOffset));

    [Fact]
    public void Bytes_in_the_alphabet_for_urls_are_read()
    {
        Assert.Equal([251, 255], JsonModel.Parse("\"-_8\"", JsonRead.Base64Url));
        Assert.Equal([251, 255], JsonModel.Parse("\"+/8=\"", JsonRead.Base64Url));
        Assert.Equal([251, 255], JsonModel.Parse("\"-_8\"", JsonRead.Bytes));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"?\"", JsonRead.Bytes));
    }

    [Fact]
    public void Keys_of_maps_stay_as_they_are()
    {
        var map = JsonModel.Parse("""{"Team":1,"team":2,"a b":3,"team":4}""", static (ref Utf8JsonReader r) => JsonRead.Map(ref r, JsonRead.Int32));

        Assert.Equal([new("Team", 1), new("team", 4), new("a b", 3)], map);
    }

#if !NETSTANDARD_RUNTIME
    [Fact]
    public void Dates_and_times_of_day_are_read()
    {
        Assert.Equal(new DateOnly(2025, 1, 15), JsonModel.Parse("\"2025-01-15\"", JsonRead.DateOnly));
        Assert.Equal(new TimeOnly(9, 30, 15), JsonModel.Parse("\"09:30:15\"", JsonRead.TimeOnly));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"15.01.2025\"", JsonRead.DateOnly));
        Assert.Equal(new DateOnly(2025, 1, 15), JsonModel.Parse("\"2025-01-15T00:00:00Z\"", JsonRead.DateOnly));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"2025-01-15T10:00:00Z\"", JsonRead.DateOnly));
        Assert.Equal(new TimeOnly(9, 30, 15, 500), JsonModel.Parse("\"09:30:15.5Z\"", JsonRead.TimeOnly));
        Assert.Equal(new TimeOnly(9, 30), JsonModel.Parse("\"09:30\"", JsonRead.TimeOnly));
        Assert.Throws<JsonModelException>(() => JsonModel.Parse("\"09:30:15+02:00\"", JsonRead.TimeOnly));
    }
#endif
}
