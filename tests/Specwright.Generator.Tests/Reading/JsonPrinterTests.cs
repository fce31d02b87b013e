using System.Text.Json;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

public class JsonPrinterTests
{
    [Theory]
    [InlineData("012", "12")]
    [InlineData("-007", "-7")]
    [InlineData("+5", "5")]
    [InlineData("00", "0")]
    [InlineData(".5", "0.5")]
    [InlineData("+.5e3", "0.5e3")]
    [InlineData("1.", "1")]
    [InlineData("1.e3", "1e3")]
    [InlineData("0o17", "15")]
    [InlineData("0xFF", "255")]
    [InlineData("1.10", "1.10")]
    [InlineData("1e400", "1e400")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData(".nan", "\".nan\"")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "\"0xFFFFFFFFFFFFFFFFFFFFFFFFFFFF\"")]
    public void Numbers_are_written_as_json_has_them(string written, string json) =>
        Assert.Equal(json, Reads.Clean(Reads.Yaml(written)).ToJson());

    [Fact]
    public void Text_is_escaped_where_json_asks_for_it() =>
        Assert.Equal(
            """["\"\\/\b\f\n\r\t\u0001\u001fé"]""",
            Reads.Clean(Reads.Json("""["\"\\\/\b\f\n\r\t\u0001\u001fé"]""")).ToJson());

    [Fact]
    public void Words_of_yaml_become_those_of_json() =>
        Assert.Equal("[true,false,null,null,null]", Reads.Clean(Reads.Yaml("- True\n- FALSE\n- ~\n- NULL\n-\n")).ToJson());

    [Fact]
    public void What_aliases_repeat_is_printed_up_to_a_limit_and_stays_json()
    {
        var text = "a: &a " + new string('x', 1_000_000) + "\nb: {c: [" + string.Concat(Enumerable.Repeat("*a, ", 100)) + "1], d: 2}\ne: 3\n";
        var json = Reads.Clean(Reads.Yaml(text)).ToJson();

        Assert.InRange(json.Length, 1_000_000, ReadLimits.JsonText + 1_000);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(JsonValueKind.Object, parsed.RootElement.ValueKind);
    }
}
