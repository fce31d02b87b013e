using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>What is the same in JSON and in YAML.</summary>
public class EquivalenceTests
{
    public static TheoryData<string, string> Pairs => new()
    {
        { "{}", "{}" },
        { "[]", "[]" },
        { "null", "~" },
        { "\"text\"", "text" },
        { """{"a":null,"b":null}""", "a:\nb: ~\n" },
        { """{"a":[1,"1",true,"no"]}""", "a: [1, '1', true, no]\n" },
        { """{"a":[1,2]}""", "a:\n- 1\n- 2\n" },
        { """{"a":[[1],[2,[3]]]}""", "a:\n  - - 1\n  - - 2\n    - - 3\n" },
        { """{"a":{"b":{"c":{}}}}""", "a:\n  b:\n    c: {}\n" },
        { """{"a":"x\ny\n"}""", "a: |\n  x\n  y\n" },
        { """{"a":"x y\n"}""", "a: >\n  x\n  y\n" },
        { """{"a":"x\n\n\n"}""", "a: |+\n  x\n\n\n" },
        { """{"a":" x\ny"}""", "a: |1-\n  x\n y\n" },
        { """{"a":"x y z"}""", "a: x\n  y\n  z\n" },
        { """{"a":"x y\nz"}""", "a: \"x\n  y\n\n  z\"\n" },
        { """{"a":"it's"}""", "a: 'it''s'\n" },
        { "{\"a\":\"t\\tn\\nq\\\"u\u00e9\uD83D\uDE00\"}", "a: \"t\\tn\\nq\\\"u\\xe9\\U0001F600\"\n" },
        { """{"a/b":{"{id}":1,"#c":2}}""", "a/b:\n  '{id}': 1\n  '#c': 2\n" },
        { """{"a":"b#c","d":"e"}""", "a: b#c # comment\nd: e\n# end\n" },
        { """{"a":"http://x:80/y?z=1","b":"c:d"}""", "a: http://x:80/y?z=1\nb: c:d\n" },
        { """{"k":{"x":1},"l":[{"m":2,"n":3},{"m":4}]}""", "k: {x: 1}\nl:\n  - m: 2\n    n: 3\n  - {m: 4}\n" },
        { """{"complex key":1}""", "? complex key\n: 1\n" },
        { """{"a":{"b":1},"c":2}""", "---\na:\n    b: 1\nc: 2\n...\n" },
        { """{"a":1}""", "%YAML 1.2\n---\na: 1\n" },
        { """{"a":1.50,"b":1e400,"c":-0,"d":1e5}""", "a: 1.50\nb: 1e400\nc: -0\nd: 1e5\n" },
        { """{"a":12,"b":15,"c":31,"d":0.5,"e":1,"f":5,"g":-0.5e3}""", "a: 012\nb: 0o17\nc: 0x1F\nd: .5\ne: 1.\nf: +5\ng: -.5e3\n" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Json_and_yaml_give_the_same_document(string json, string yaml)
    {
        Assert.Equal(json, Reads.Clean(Reads.Json(json)).ToJson());
        Assert.Equal(json, Reads.Clean(Reads.Yaml(yaml)).ToJson());
        Assert.Equal(json, Reads.Clean(Reads.Yaml(yaml.Replace("\n", "\r\n", StringComparison.Ordinal))).ToJson());
        Assert.Equal(json, Reads.Clean(Reads.Yaml("\uFEFF" + yaml)).ToJson());
    }

    [Theory]
    [InlineData("{ \"a\" : 1 }")]
    [InlineData("{\r\n\t\"a\": 1\r\n}\r\n")]
    [InlineData("\uFEFF{\"a\":1}")]
    [InlineData("// comment\n{\"a\":1}")]
    [InlineData("{/* a */\"a\"/* b */:/* c */1/* d */}// end")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,// x\n}")]
    [InlineData("{a: 1}")]
    [InlineData("{'a': 1}")]
    [InlineData("{? a : 1}")]
    [InlineData("{\"a\":\n1}")]
    public void Json_is_read_as_people_write_it(string text) =>
        Assert.Equal("""{"a":1}""", Reads.Clean(Reads.Json(text)).ToJson());

    [Fact]
    public void A_yaml_file_may_begin_as_json_does()
    {
        Assert.Equal("""{"a":"b c","d":[1]}""", Reads.Clean(Reads.Yaml("{\"a\": b c, \"d\": [1]}\n")).ToJson());
        Assert.Equal("""[{"a":1}]""", Reads.Clean(Reads.Yaml("[a: 1]\n")).ToJson());
    }

    [Fact]
    public void A_json_file_may_turn_out_to_be_yaml() =>
        Assert.Equal("""{"openapi":"3.1.0"}""", Reads.Clean(Reads.Json("openapi: 3.1.0\n")).ToJson());

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n ")]
    [InlineData("\uFEFF")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("---\n# comment\n...\n")]
    public void A_file_without_a_value_has_no_root(string text)
    {
        Assert.True(Reads.Clean(Reads.Yaml(text)).IsMissing);
        Assert.True(Reads.Clean(Reads.Json(text)).IsMissing);
    }

    [Fact]
    public void An_empty_first_document_does_not_hide_the_second() =>
        Assert.Equal("""{"a":1}""", Reads.Clean(Reads.Yaml("# licence\n---\n---\na: 1\n")).ToJson());

    [Fact]
    public void Flow_collections_may_close_left_of_their_parent()
    {
        const string text = "a:\n  b:\n    example: {\n      \"c\": {\n        \"d\": 1\n    }\n}\n  e: [\n    1,\n    2\n]\nf: 3\n";

        Assert.Equal("""{"a":{"b":{"example":{"c":{"d":1}}},"e":[1,2]},"f":3}""", Reads.Clean(Reads.Yaml(text)).ToJson());
    }

    [Fact]
    public void Template_text_in_quotes_is_text() =>
        Assert.Equal("""{"basePath":"{{AppSubUrl | JSEscape}}/api/v1"}""", Reads.Clean(Reads.Json("""{"basePath":"{{AppSubUrl | JSEscape}}/api/v1"}""")).ToJson());

    [Theory]
    [InlineData("|", "\\nx\\n")]
    [InlineData("|-", "\\nx")]
    [InlineData(">-", "\\nx")]
    [InlineData("|-  # comment", "\\nx")]
    public void A_block_scalar_may_begin_with_a_line_of_spaces(string header, string value)
    {
        var text = $"a:\n  b: {header}\n    \n    x\n  c: 1\nd:\n- e: {header}\n   \n   x\n- 2\n";
        var expected = $$"""{"a":{"b":"{{value}}","c":1},"d":[{"e":"{{value}}"},2]}""";

        Assert.Equal(expected, Reads.Clean(Reads.Yaml(text)).ToJson());
        Assert.Equal(expected, Reads.Clean(Reads.Yaml(text.Replace("\n", "\r\n", StringComparison.Ordinal))).ToJson());
    }

    [Fact]
    public void A_block_scalar_may_consist_of_a_line_of_spaces()
    {
        Assert.Equal("""{"a":{"b":"\n","c":true}}""", Reads.Clean(Reads.Yaml("a:\n  b: |+\n      \n  c: true\n")).ToJson());
        Assert.Equal("""{"a":{"b":"","c":true}}""", Reads.Clean(Reads.Yaml("a:\n  b: |\n      \n  c: true\n")).ToJson());
    }

    [Fact]
    public void What_looks_like_a_header_inside_a_block_scalar_is_left_alone()
    {
        const string text = "a: |\n    \n    b: |\n        \n    c\nd: |\n    \n    e\n";

        Assert.Equal("""{"a":"\nb: |\n    \nc\n","d":"\ne\n"}""", Reads.Clean(Reads.Yaml(text)).ToJson());
    }

    [Fact]
    public void Unicode_separators_are_no_line_breaks()
    {
        var root = Reads.Clean(Reads.Yaml("a: x\u2028y\u2029z\u0085\nb: \"x\u2028\\n\"\n\u2028c: |\n  x\u2029y\n"));

        Assert.Equal("x\u2028y\u2029z\u0085", root["a"].Text);
        Assert.Equal("x\u2028\n", root["b"].Text);
        Assert.Equal("x\u2029y\n", root["\u2028c"].Text);
    }
}
