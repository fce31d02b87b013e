using System.Numerics;
using System.Text;
using System.Text.Json;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Json;

public sealed class JsonWriteTests
{
    private static readonly JsonMembers s_one = new(0UL, "m");

    [Fact]
    public void What_is_null_is_left_out_and_undefined_is_not_null()
    {
        var thing = new Thing { Id = "t1", Status = ThingStatus.Running };
        Assert.Equal("""{"id":"t1","status":"running"}""", JsonModel.ToJson(thing));

        thing.Note = null;
        Assert.Equal("""{"id":"t1","status":"running","note":null}""", JsonModel.ToJson(thing));

        thing.Note = Optional<string?>.Undefined;
        thing.Tags = [];
        Assert.Equal("""{"id":"t1","status":"running","tags":[]}""", JsonModel.ToJson(thing));
    }

    [Fact]
    public void An_enum_that_was_never_set_is_not_sent_as_anything()
    {
        var error = Assert.Throws<InvalidOperationException>(() => JsonModel.ToJson(new Thing { Id = "t1", Status = default }));

        Assert.Contains("ThingStatus was never set", error.Message, StringComparison.Ordinal);
        Assert.NotEqual(default, ThingStatus.None);
        Assert.Equal("{}", Write(static m => m.Enum(0, (ThingStatus?)default(ThingStatus))));
        Assert.Equal("""{"m":null}""", Write(static m => m.EnumOrNull(0, (ThingStatus?)null)));
        Assert.Equal("""{"m":"none"}""", Write(static m => m.Enum(0, ThingStatus.None)));
    }

    [Fact]
    public void Required_members_that_may_be_null_are_sent_as_null()
    {
        Assert.Equal("""{"m":null}""", Write(static m => m.StringOrNull(0, null)));
        Assert.Equal("""{"m":null}""", Write(static m => m.Int64OrNull(0, null)));
        Assert.Equal("""{"m":null}""", Write(static m => m.ModelOrNull(0, null)));
        Assert.Equal("""{"m":null}""", Write(static m => m.ListOrNull(0, (List<string>?)null, JsonWrite.String)));
        Assert.Equal("""{"m":null}""", Write(static m => m.MapOrNull(0, (Dictionary<string, string>?)null, JsonWrite.String)));
        Assert.Equal("""{"m":null}""", Write(static m => m.ElementOrNull(0, null)));
        Assert.Equal("""{"m":null}""", Write(static m => m.NumberOrNull(0, (ThingLevel?)null)));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Scalars_are_written_alike_in_every_culture(string culture)
    {
        using var _ = new CultureScope(culture);
        var time = new DateTimeOffset(2025, 1, 15, 14, 22, 0, TimeSpan.Zero);

        Assert.Equal("""{"m":1234.5}""", Write(static m => m.Double(0, 1234.5)));
        Assert.Equal("""{"m":1234.5}""", Write(static m => m.Decimal(0, 1234.5m)));
        Assert.Equal("""{"m":-123456789012345678901234567890}""", Write(static m => m.BigInteger(0, BigInteger.Parse("-123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal("""{"m":"2025-01-15T14:22:00Z"}""", Write(m => m.DateTimeOffset(0, time)));
        Assert.Equal("""{"m":"2025-01-15T15:22:00+01:00"}""", Write(m => m.DateTimeOffset(0, time.ToOffset(TimeSpan.FromHours(1)))));
        Assert.Equal("""{"m":1736950920}""", Write(m => m.UnixTime(0, time)));
        Assert.Equal("""{"m":"PT1M0.5S"}""", Write(static m => m.Duration(0, TimeSpan.FromSeconds(60.5))));
    }

    [Fact]
    public void Doubles_are_written_as_the_shortest_text_that_reads_back()
    {
        double[] values =
        [
            0, 1, -1, 0.1, 0.385, -0.385, 1.005, 123456.789012, 999999999.999999, 1e9, 1e15, 0.000001, 0.0000015, 1e-7, 1.0 / 3, Math.PI, double.Epsilon, double.MaxValue,
            4.35, 2.675, 1.15, 1024, -1024.5, 0.30000000000000004, 100, 1e8 + 0.1,
        ];
        var random = new Random(17);
        var all = values.Concat(Enumerable.Range(0, 20_000).Select(i => i % 2 == 0 ? random.Next() / 1e4 : random.NextDouble() * 1e6));
        foreach (var value in all)
        {
            var text = Write(m => m.Double(0, value))[5..^1];

            Assert.Equal(value, double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
            Assert.True(text.Contains('E', StringComparison.Ordinal) || decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) == (decimal)value || text == value.ToString("R", System.Globalization.CultureInfo.InvariantCulture), text);
        }

        Assert.Equal("""{"m":-0}""", Write(static m => m.Double(0, -0.0)));
        Assert.Throws<ArgumentException>(() => Write(static m => m.Double(0, double.NaN)));
        Assert.Throws<ArgumentException>(() => Write(static m => m.Double(0, double.PositiveInfinity)));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("2024-02-29T09:05:03-03:30")]
    [InlineData("2025-01-15T14:22:00+14:00")]
    [InlineData("2025-01-15T14:22:00.1234567Z")]
    [InlineData("2025-01-15T14:22:00.5+01:00")]
    public void Points_in_time_are_written_as_RFC_3339(string text)
    {
        var time = JsonModel.Parse($"\"{text}\"", JsonRead.DateTimeOffset);

        Assert.Equal($$"""{"m":"{{text}}"}""", Write(m => m.DateTimeOffset(0, time)));
    }

    [Fact]
    public void Other_scalars_are_written()
    {
        Assert.Equal("""{"m":"AQL/"}""", Write(static m => m.Bytes(0, [1, 2, 255])));
        Assert.Equal("""{"m":"hush"}""", Write(static m => m.Secret(0, "hush")));
        Assert.Equal("""{"m":"a b/ü"}""", Write(static m => m.Uri(0, new Uri("a b/ü", UriKind.Relative))));
        Assert.Equal("""{"m":"0f8fad5b-d9cb-469f-a165-70867728950e"}""", Write(static m => m.Guid(0, Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"))));
        Assert.Equal("""{"m":[1,null]}""", Write(static m => m.List<int?>(0, [1, null], static (w, v) => JsonWrite.OrNull(w, v, JsonWrite.Int32))));
    }

    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(90061, "P1DT1H1M1S")]
    [InlineData(-300, "-PT5M")]
    [InlineData(172800, "P2D")]
    public void Durations_are_written_as_ISO_8601_and_read_back(double seconds, string text)
    {
        var span = TimeSpan.FromSeconds(seconds);

        Assert.Equal($$"""{"m":"{{text}}"}""", Write(m => m.Duration(0, span)));
        Assert.Equal(span, JsonModel.Parse($"\"{text}\"", JsonRead.Duration));
    }

    [Fact]
    public void The_longest_durations_survive()
    {
        foreach (var span in (TimeSpan[])[TimeSpan.MaxValue, TimeSpan.MinValue])
        {
            var json = Write(m => m.Duration(0, span));

            Assert.Equal(span, JsonModel.Parse(json[5..^1], JsonRead.Duration));
        }
    }

    [Fact]
    public void Text_in_other_scripts_stays_text()
    {
        Assert.Equal("""{"m":"ü 中 \uD83D\uDE00 <&>'\"\\"}""", Write(static m => m.String(0, "ü 中 😀 <&>'\"\\")));
    }

    private static string Write(Action<JsonMemberWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var members = s_one.Start(writer);
            write(members);
            members.End();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
