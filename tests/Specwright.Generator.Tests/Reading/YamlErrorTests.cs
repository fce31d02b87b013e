using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>What is wrong in YAML, exactly where, and what is read all the same.</summary>
public class YamlErrorTests
{
    [Theory]
    [InlineData("a: 1\nb: c[|:|] d\n", "in quotes")]
    [InlineData("description: foo[|:|] bar\n", "in quotes")]
    [InlineData("a: 1\n  b[|:|] 2\n", "indented wrongly")]
    [InlineData("a: 1\nb:\n[|\t|]c: 2\n", "use spaces")]
    [InlineData("a: 1\nb: [|@|]x\n", "in quotes")]
    [InlineData("a: 1\nb: [|`|]x\n", "in quotes")]
    [InlineData("a: 1\n[|b|]\nc: 2\n", "indentation of this line")]
    [InlineData("a: 1\r\n[|b|]\r\nc: 2\r\n", "indentation of this line")]
    [InlineData("a: 1\nb: [|\"x\n|]c: 2\n", "closing quote")]
    [InlineData("a: 1\nb: [|'x\nc: 2\n|]", "closing quote")]
    [InlineData("a: 1\nb: \"x[|\\|]q\"\n", "escape is unknown")]
    [InlineData("a: 1\nb: \"x\\u[|1|]2\"\n", "hexadecimal")]
    [InlineData("a: 1\nb: {c: 1\n[||]", "',' or '}'")]
    [InlineData("a: 1\nb: [1, 2\n[|c|]: 3\n", "inside brackets")]
    [InlineData("a:\n  - 1\n [|-|] 2\n", "indentation")]
    [InlineData("- a\n[|b|]: 1\n", "begins with '- '")]
    [InlineData("a: 'it'[|s'|]\n", "quotes before it")]
    [InlineData("a: [|}|]\n", "value is expected")]
    [InlineData("a: [1][|]|]\n", "quotes before it")]
    [InlineData("a: &x [|&y|] 1\n", "one anchor")]
    [InlineData("%YAML 99.9\n[|-|]--\na: 1\n", "%YAML")]
    [InlineData("\uFEFFa: 1\nb: c[|:|] d\n", "in quotes")]
    [InlineData("a: \uD83D\uDE00\nb: c[|:|] d\n", "in quotes")]
    [InlineData("a: |\n    \n    x\nb: c[|:|] d\n", "in quotes")]
    public void The_first_mistake_ends_reading_and_says_what_to_do(string marked, string advice)
    {
        var error = Reads.ErrorAt(marked, Reads.Yaml);

        Assert.Equal(ReadErrorKind.Syntax, error.Kind);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_a_mistake_is_kept() =>
        Assert.Equal("""{"a":{"b":1}}""", Reads.Yaml("a:\n  b: 1\n c: 2\n").Root.ToJson());

    [Theory]
    [InlineData("a: 1\n[|---|]\nb: 2\n")]
    [InlineData("a: 1\n[|---|] b\n")]
    [InlineData("a: 1\n...\n[|b|]: 2\n")]
    [InlineData("a: 1\n[|---|]\n- b\n---\n- c\n")]
    public void Only_the_first_document_is_read(string marked)
    {
        Assert.Equal(ReadErrorKind.MultipleDocuments, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal("""{"a":1}""", Reads.Yaml(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Fact]
    public void The_end_of_a_document_may_be_marked() =>
        Assert.Equal("""{"a":1}""", Reads.Clean(Reads.Yaml("a: 1\n---\n")).ToJson());

    [Theory]
    [InlineData("? [|[|]1, 2]\n: x\na: 1\n")]
    [InlineData("? [|{|]b: {c: [1]}}\n: {d: [2]}\na: 1\n")]
    [InlineData("? [|-|] b\n: - c\n  - d\na: 1\n")]
    [InlineData("{[|[|]x]: y, a: 1}\n")]
    public void A_member_whose_name_is_no_text_is_left_out(string marked)
    {
        Assert.Equal(ReadErrorKind.UnsupportedKey, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal("""{"a":1}""", Reads.Yaml(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Fact]
    public void A_member_without_a_name_is_reported_and_kept()
    {
        const string marked = "a: 1\n[||]: 2\n";

        Assert.Equal(ReadErrorKind.UnsupportedKey, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal("""{"a":1,"":2}""", Reads.Yaml(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Fact]
    public void The_second_of_two_equal_names_is_an_error_and_is_not_in_the_document()
    {
        const string marked = "a: 1\nb:\n  a: 2\n[|'a'|]: 3\nc: 4\n";

        Assert.Equal(ReadErrorKind.DuplicateKey, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal("""{"a":1,"b":{"a":2},"c":4}""", Reads.Yaml(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Fact]
    public void Quoted_and_plain_names_of_the_same_text_are_equal() =>
        Assert.Equal(ReadErrorKind.DuplicateKey, Reads.ErrorAt("200: a\n[|\"200\"|]: b\n", Reads.Yaml).Kind);

    [Theory]
    [InlineData("a: [|!!python/object:os.system|] x\n", "\"x\"")]
    [InlineData("a: [|!System.Diagnostics.Process|] {b: 1}\n", """{"b":1}""")]
    [InlineData("a: &k [|!!binary|] aGk=\n", "\"aGk=\"")]
    [InlineData("a: [|!!int|] x\n", "\"x\"")]
    [InlineData("a: [|!!set|]\n  b: 1\n", """{"b":1}""")]
    public void Tags_without_meaning_are_reported_and_ignored(string marked, string json)
    {
        Assert.Equal(ReadErrorKind.Tag, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal(json, Reads.Yaml(Marked.Parse(marked).Text).Root["a"].ToJson());
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x07)]
    [InlineData(0x7F)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xFFFD)]
    public void Characters_that_no_text_holds_are_reported(int character)
    {
        Assert.Equal(ReadErrorKind.InvalidText, Reads.ErrorAt($"a: x[|{(char)character}|]y\n", Reads.Yaml).Kind);
        Assert.Equal(3, Reads.Yaml($"a: x{(char)character}y\n").Root["a"].Text!.Length);
    }

    [Theory]
    [InlineData("a: \"x[|\\ud83d|]y\"\n", "x\uFFFDy")]
    [InlineData("a: \"x[|\\ude00|]y\"\n", "x\uFFFDy")]
    [InlineData("a: \"x[|\\ud83d|]\\u0041\\ud83d\\ude00\"\n", "x\uFFFDA\uD83D\uDE00")]
    public void Escapes_of_half_a_surrogate_pair_are_reported(string marked, string text)
    {
        Assert.Equal(ReadErrorKind.InvalidText, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal(text, Reads.Yaml(Marked.Parse(marked).Text).Root["a"].Text);
    }

    [Fact]
    public void A_flow_mapping_with_a_mistake_is_reported_as_yaml() =>
        Assert.Contains("',' or '}'", Reads.ErrorAt("{openapi: 3.1.0[||]", Reads.Yaml).Message, StringComparison.Ordinal);
}
