using System.Text.Json.Nodes;
using Specwright.Corpus.Wire;

namespace Specwright.Corpus.Tests.Wire;

/// <summary>The table of styles in OpenAPI 3.1.1 (4.8.12.4), from which no generator's word is needed.</summary>
public sealed class StyleTextTests
{
    private const string Colors = """["blue","black","brown"]""";
    private const string Shades = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData("simple", false, "\"blue\"", "blue")]
    [InlineData("simple", false, Colors, "blue,black,brown")]
    [InlineData("simple", false, Shades, "R,100,G,200,B,150")]
    [InlineData("simple", true, Shades, "R=100,G=200,B=150")]
    [InlineData("label", false, "\"blue\"", ".blue")]
    [InlineData("label", false, Colors, ".blue,black,brown")]
    [InlineData("label", true, Colors, ".blue.black.brown")]
    [InlineData("label", false, Shades, ".R,100,G,200,B,150")]
    [InlineData("label", true, Shades, ".R=100.G=200.B=150")]
    [InlineData("matrix", false, "\"blue\"", ";color=blue")]
    [InlineData("matrix", false, Colors, ";color=blue,black,brown")]
    [InlineData("matrix", true, Colors, ";color=blue;color=black;color=brown")]
    [InlineData("matrix", false, Shades, ";color=R,100,G,200,B,150")]
    [InlineData("matrix", true, Shades, ";R=100;G=200;B=150")]
    public void In_a_path(string style, bool explode, string value, string expected) =>
        Assert.Equal(expected, StyleText.InPath(Parameter("path", style, explode), JsonNode.Parse(value)!));

    [Theory]
    [InlineData("form", true, "\"a b\"", "color=a%20b")]
    [InlineData("form", true, Colors, "color=blue&color=black&color=brown")]
    [InlineData("form", false, Colors, "color=blue,black,brown")]
    [InlineData("form", true, Shades, "R=100&G=200&B=150")]
    [InlineData("form", false, Shades, "color=R,100,G,200,B,150")]
    [InlineData("spaceDelimited", false, Colors, "color=blue%20black%20brown")]
    [InlineData("spaceDelimited", false, Shades, "color=R%20100%20G%20200%20B%20150")]
    [InlineData("pipeDelimited", false, Colors, "color=blue%7Cblack%7Cbrown")]
    [InlineData("deepObject", true, Shades, "color[R]=100&color[G]=200&color[B]=150")]
    public void In_a_query(string style, bool explode, string value, string expected) =>
        Assert.Equal(expected, string.Join("&", StyleText.InQuery(Parameter("query", style, explode), JsonNode.Parse(value)!).Select(static pair => pair.Name + "=" + pair.Value)));

    private static WireParameter Parameter(string place, string style, bool explode) => new("color", place, true, style, explode, false, null, null, null);
}
