using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>Spans of values and names. Each text marks where the node at the pointer must stand.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("/a", """{"a": [|12|]}""")]
    [InlineData("/a", """{"a" : [|"x\"y"|] }""")]
    [InlineData("/a", """{"a":[|[1, 2 ]|]}""")]
    [InlineData("/a/1", """{"a":[1,[|null|]]}""")]
    [InlineData("/b", "{\"a\":\"\uD83D\uDE00\",\r\n\t\"b\":[|{ }|]}")]
    [InlineData("", "\uFEFF  [|{\"a\":1}|]\n")]
    public void Values_in_json(string pointer, string marked) => AssertSpan(pointer, marked, Reads.Json);

    [Theory]
    [InlineData("/a", "a:  [|b|]  # c\n")]
    [InlineData("/a", "\uFEFFa: [|b|]")]
    [InlineData("/b", "a: 1\r\nb: [|2|]\r\n")]
    [InlineData("/b", "a: 1\rb: [|2|]\r")]
    [InlineData("/b", "a: \uD83D\uDE00\nb: [|\uD83D\uDE00|]\n")]
    [InlineData("/b", "a:\t1\nb:\t[|2|]\t\n")]
    [InlineData("/b", "a: x\u2028y\nb: [|2|]\n")]
    [InlineData("/a", "a: [|'it''s'|]\n")]
    [InlineData("/a", "a: [|\"x\\\n  y\"|]\n")]
    [InlineData("/a", "a: [|one\n  two|]\n\nb: 1\n")]
    [InlineData("/a", "a: [||\n  x\n\n  y|]\n\n\nb: 1\n")]
    [InlineData("/a", "a: [||\r\n  x\r\n  y|]\r\nb: 1\r\n")]
    [InlineData("/a", "a: [|>-\n  x|]")]
    [InlineData("/a", "a:[||]\nb: 1\n")]
    [InlineData("/a", "a: [|[1, 2]|] # c\n")]
    [InlineData("/a", "a: [|{\n  b: 1\n}|]\nc: 2\n")]
    [InlineData("/a", "a:\n  [|- 1\n  - x: 2|]\n\n# comment\nb: 3\n")]
    [InlineData("/a/1", "a:\n  - 1\n  - [|x: 2\n    y:\n      - 3|]\nb: 3\n")]
    [InlineData("/a/x", "a:\n  x:\n    [|b: 1|]\n  c: 1\n")]
    [InlineData("", "---\n[|a: 1\nb: 2|]\n...\n")]
    [InlineData("/a", "a: &x [|1|]\n")]
    [InlineData("/a", "a: !!str &x [|12|]\n")]
    [InlineData("/a", "a: &x\n  [|b: 1|]\n")]
    [InlineData("/a", "a: &x # c\n  [|{b: 1}|]\n")]
    [InlineData("/a", "a: &x !!str\n  [|'1'|]\n")]
    [InlineData("/a", "a: [||\n    \n    x|]\nb: 1\n")]
    [InlineData("/a/1", "a: [1 , [|b: 2|]]\n")]
    [InlineData("/a/0", "a: [ [|b: [2]|], 3]\n")]
    [InlineData("/b", "a: |\n    \n    x\nb: [|1|]\n")]
    public void Values_in_yaml(string pointer, string marked) => AssertSpan(pointer, marked, Reads.Yaml);

    [Theory]
    [InlineData("/a", """{ [|"a"|] : 12}""")]
    [InlineData("/a\"", """{ [|"\u0061\""|]:12}""")]
    [InlineData("/b/c", "{\"b\":{\n[|\"c\"|]:1}}")]
    public void Names_in_json(string pointer, string marked) => AssertNameSpan(pointer, marked, Reads.Json);

    [Theory]
    [InlineData("/a", "[|a|]: 1\n")]
    [InlineData("/200", "x: 1\r\n[|'200'|] : a\r\n")]
    [InlineData("/200", "[|200|]:\n  b: 1\n")]
    [InlineData("/b/c", "b: {a: 1, [|\"c\"|]: 2}\n")]
    [InlineData("/b/0/c", "b:\n- [|c|]: 2\n")]
    [InlineData("/a", "? [|a|]\n: 1\n")]
    [InlineData("/a", "&x [|a|]: 1\n")]
    public void Names_in_yaml(string pointer, string marked) => AssertNameSpan(pointer, marked, Reads.Yaml);

    [Fact]
    public void The_name_span_of_items_and_of_the_root_is_their_own_span()
    {
        var root = Reads.Yaml("- a\n- b\n").Root;

        Assert.Equal(root.Span, root.NameSpan);
        Assert.Equal(new TextSpan(6, 1), root.Resolve("/1").NameSpan);
    }

    [Fact]
    public void Offsets_give_line_and_column()
    {
        var dom = Reads.Yaml("a:\r\n  b: \uD83D\uDE00\r\n  c: x\r\n");
        var position = dom.Text.Lines.GetLinePosition(dom.Root.Resolve("/a/c").Span.Start);

        Assert.Equal(new LinePosition(2, 5), position);
    }

    [Fact]
    public void A_member_knows_where_its_name_stands()
    {
        foreach (var member in Reads.Yaml("x:\n  name: 1\n").Root["x"].Members)
        {
            Assert.Equal("name", member.Name);
            Assert.Equal(new TextSpan(5, 4), member.NameSpan);
        }
    }

    private static void AssertSpan(string pointer, string marked, Func<string, SpecDom> read)
    {
        var expected = Marked.Parse(marked);
        var node = Reads.Clean(read(expected.Text)).Resolve(pointer);

        Assert.True(node.Exists, "There is no such node.");
        Assert.Equal(expected.Span, node.Span);
    }

    private static void AssertNameSpan(string pointer, string marked, Func<string, SpecDom> read)
    {
        var expected = Marked.Parse(marked);
        var node = Reads.Clean(read(expected.Text)).Resolve(pointer);

        Assert.True(node.Exists, "There is no such node.");
        Assert.Equal(expected.Span, node.NameSpan);
    }
}
