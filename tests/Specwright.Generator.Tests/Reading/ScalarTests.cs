using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>The core schema of YAML 1.2.2, section 10.3.2, and the numbers of JSON.</summary>
public class ScalarTests
{
    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("")]
    public void Plain_scalars_that_are_null(string text) => AssertKind(NodeKind.Null, text);

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("TRUE")]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData("FALSE")]
    public void Plain_scalars_that_are_booleans(string text)
    {
        AssertKind(NodeKind.Boolean, text);
        Assert.Equal(text.StartsWith("t", StringComparison.OrdinalIgnoreCase), Reads.Yaml("a: " + text).Root["a"].Boolean);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("12")]
    [InlineData("012")]
    [InlineData("-19")]
    [InlineData("+5")]
    [InlineData("0o17")]
    [InlineData("0x1F")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-0.0")]
    [InlineData("1e3")]
    [InlineData("12e+03")]
    [InlineData("-2E-5")]
    [InlineData("1e400")]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData("+.INF")]
    [InlineData(".nan")]
    [InlineData(".NaN")]
    [InlineData("99999999999999999999999999999999999999999")]
    public void Plain_scalars_that_are_numbers_and_keep_their_text(string text) => AssertKind(NodeKind.Number, text);

    [Theory]
    [InlineData("no")]
    [InlineData("No")]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("nULL")]
    [InlineData("tRUE")]
    [InlineData("12:34:56")]
    [InlineData("1_000")]
    [InlineData("2024-01-31")]
    [InlineData("2024-01-31T10:00:00Z")]
    [InlineData("3.0.1")]
    [InlineData("0x")]
    [InlineData("0xG")]
    [InlineData("0o8")]
    [InlineData("-0x1F")]
    [InlineData("0b1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData(".")]
    [InlineData("..5")]
    [InlineData("+")]
    [InlineData("-a")]
    [InlineData("+.nan")]
    [InlineData("-.nan")]
    [InlineData(".inF")]
    [InlineData("inf")]
    [InlineData("NaN")]
    [InlineData("=")]
    [InlineData("<<")]
    public void Plain_scalars_that_are_text(string text) => AssertKind(NodeKind.String, text);

    [Theory]
    [InlineData("'12'", "12")]
    [InlineData("\"true\"", "true")]
    [InlineData("''", "")]
    [InlineData("\"null\"", "null")]
    [InlineData("|\n  12", "12")]
    [InlineData(">-\n  true", "true")]
    public void Quoted_and_block_scalars_are_always_text(string written, string text)
    {
        var node = Reads.Clean(Reads.Yaml("a: " + written))["a"];

        Assert.Equal(NodeKind.String, node.Kind);
        Assert.Equal(text, node.StringOrNull);
    }

    [Theory]
    [InlineData("!!str 12", "String", "12")]
    [InlineData("! 12", "String", "12")]
    [InlineData("!!int '12'", "Number", "12")]
    [InlineData("!!float 1", "Number", "1")]
    [InlineData("!!bool \"true\"", "Boolean", "true")]
    [InlineData("!!null ''", "Null", "")]
    public void Tags_of_the_core_schema_decide(string written, string kind, string text)
    {
        var node = Reads.Clean(Reads.Yaml("a: " + written))["a"];

        Assert.Equal(kind, node.Kind.ToString());
        Assert.Equal(text, node.Text);
    }

    [Fact]
    public void Names_are_their_text_whatever_it_looks_like()
    {
        var root = Reads.Clean(Reads.Yaml("200: a\n'200 ': b\ntrue: c\nnull: d\n~: e\n1.10: f\nno: g\n0x10: h\n"));

        Assert.Equal(["200", "200 ", "true", "null", "~", "1.10", "no", "0x10"], Reads.Children(root).Select(child => child.Name));
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("012", 12L)]
    [InlineData("+5", 5L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("1.0", 1L)]
    [InlineData("1e3", 1000L)]
    [InlineData("1.5", null)]
    [InlineData("1e-1", null)]
    [InlineData("1e-40", null)]
    [InlineData("1e400", null)]
    [InlineData("0o17", 15L)]
    [InlineData("0x1F", 31L)]
    [InlineData("0x7FFFFFFFFFFFFFFF", long.MaxValue)]
    [InlineData("0xFFFFFFFFFFFFFFFF", null)]
    [InlineData(".inf", null)]
    [InlineData(".nan", null)]
    public void A_long_is_given_when_it_holds_the_number(string written, long? value) =>
        Assert.Equal(value, Reads.Yaml("a: " + written).Root["a"].Int64);

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("0x1F", "31")]
    [InlineData("1e-40", null)]
    [InlineData("0e-40", "0")]
    [InlineData("1e400", null)]
    [InlineData(".inf", null)]
    public void A_decimal_is_given_when_it_holds_the_number(string written, string? value)
    {
        var actual = Reads.Yaml("a: " + written).Root["a"].Decimal;

        Assert.Equal(value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), actual);
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("1e300", 1e300)]
    [InlineData("0x10", 16d)]
    [InlineData(".inf", double.PositiveInfinity)]
    [InlineData("-.INF", double.NegativeInfinity)]
    [InlineData(".nan", double.NaN)]
    [InlineData("1e400", null)]
    [InlineData("-1e400", null)]
    public void A_double_is_given_when_it_holds_the_number(string written, double? value) =>
        Assert.Equal(value, Reads.Yaml("a: " + written).Root["a"].Double);

    [Fact]
    public void Text_that_looks_like_a_number_is_not_one()
    {
        var node = Reads.Json("""{"a":"12"}""").Root["a"];

        Assert.Null(node.Int64);
        Assert.Null(node.Decimal);
        Assert.Null(node.Double);
        Assert.Null(node.Boolean);
    }

    private static void AssertKind(NodeKind kind, string text)
    {
        var node = Reads.Clean(Reads.Yaml($"a: {text}\nb: 1\n"))["a"];

        Assert.Equal(kind, node.Kind);
        Assert.Equal(text, node.Text);
    }
}
