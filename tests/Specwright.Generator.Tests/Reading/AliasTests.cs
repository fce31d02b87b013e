using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>Anchors, aliases and merge keys.</summary>
public class AliasTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x\n", """{"a":1,"b":1}""")]
    [InlineData("a: &x {c: [1, 2]}\nb: [*x, *x]\n", """{"a":{"c":[1,2]},"b":[{"c":[1,2]},{"c":[1,2]}]}""")]
    [InlineData("a: &x\n  - &y k\n  - *y\nb: *x\n", """{"a":["k","k"],"b":["k","k"]}""")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", """{"a":1,"b":2,"c":2}""")]
    [InlineData("&k a: 1\nb: *k\n*k : 2\nc: 3\n", """{"a":1,"b":"a","c":3}""", true)]
    [InlineData("a: &x n\n*x : 2\n", """{"a":"n","n":2}""")]
    [InlineData("- &x ~\n- *x\n", "[null,null]")]
    public void An_alias_stands_for_what_its_anchor_marks(string text, string json, bool hasDuplicate = false)
    {
        var dom = Reads.Yaml(text);

        Assert.Equal(hasDuplicate ? 1 : 0, dom.Errors.Length);
        Assert.Equal(json, dom.Root.ToJson());
    }

    [Fact]
    public void An_alias_leads_to_the_very_node_of_its_anchor()
    {
        var root = Reads.Clean(Reads.Yaml("a: &x {c: 1}\nb: *x\n"));

        Assert.Equal(root["a"], root["b"]);
        Assert.Equal("/a/c", root["b"]["c"].Pointer);
        Assert.Equal(root["a"], root.Resolve("/b"));
    }

    [Fact]
    public void The_member_of_an_alias_has_its_own_name_and_place()
    {
        var members = new List<(string, TextSpan)>();
        foreach (var member in Reads.Yaml("a: &x 1\nbb: *x\n").Root.Members)
        {
            members.Add((member.Name, member.NameSpan));
        }

        Assert.Equal([("a", new TextSpan(0, 1)), ("bb", new TextSpan(8, 2))], members);
    }

    [Theory]
    [InlineData("<<: {b: 1}\na: 2\n", """{"a":2,"b":1}""")]
    [InlineData("a: 2\n<<: {a: 0, b: 1}\n", """{"a":2,"b":1}""")]
    [InlineData("<<: [{a: 1}, {a: 2, b: 3}]\n", """{"a":1,"b":3}""")]
    [InlineData("<<: {a: 1}\n<<: {a: 2, b: 3}\n", """{"a":1,"b":3}""")]
    [InlineData("<<: {<<: {a: 1}, b: 2}\n", """{"b":2,"a":1}""")]
    [InlineData("x: &x {a: 1}\ny:\n  <<: *x\n  b: 2\n", """{"x":{"a":1},"y":{"b":2,"a":1}}""")]
    [InlineData("x: &x {a: 1, b: 1}\ny: &y {<<: *x, b: 2}\nz:\n  <<: [*y, *x]\n", """{"x":{"a":1,"b":1},"y":{"b":2,"a":1},"z":{"b":2,"a":1}}""")]
    [InlineData("x: &x {a: &a {b: 1}}\ny: {<<: *x, c: *a}\n", """{"x":{"a":{"b":1}},"y":{"c":{"b":1},"a":{"b":1}}}""")]
    [InlineData("<<:\na: 1\n", """{"a":1}""")]
    [InlineData("'<<': {a: 1}\n", """{"<<":{"a":1}}""")]
    public void A_merge_key_takes_in_what_the_object_does_not_say_itself(string text, string json)
    {
        var root = Reads.Clean(Reads.Yaml(text));

        Assert.Equal(json, root.ToJson());
        Assert.Equal(Reads.Children(root).Count, root.Count);
    }

    [Fact]
    public void Merged_members_are_found_by_name_and_the_merge_key_is_not()
    {
        var root = Reads.Clean(Reads.Yaml("x: &x {a: 1}\ny:\n  <<: *x\n"));

        Assert.Equal(root["x"]["a"], root["y"]["a"]);
        Assert.True(root["y"]["<<"].IsMissing);
        Assert.Equal(1, root["y"].Count);
    }

    [Theory]
    [InlineData("a: 1\n[|<<|]: 2\n")]
    [InlineData("a: 1\n<<: [{b: 1}, [|2|]]\n")]
    public void A_merge_key_takes_nothing_but_mappings(string marked) =>
        Assert.Equal(ReadErrorKind.Syntax, Reads.ErrorAt(marked, Reads.Yaml).Kind);

    [Theory]
    [InlineData("a: [|*x|]\n")]
    [InlineData("a: &x [1, [|*x|]]\n")]
    [InlineData("a: &x\n  b: [|*x|]\n")]
    [InlineData("a: &x\n  b: 1\n  <<: [|*x|]\n")]
    [InlineData("b: [[|*x|]]\na: &x 1\n")]
    public void An_alias_needs_a_finished_anchor_before_it(string marked) =>
        Assert.Equal(ReadErrorKind.UndefinedAlias, Reads.ErrorAt(marked, Reads.Yaml).Kind);

    [Fact]
    public void An_alias_without_anchor_is_null()
    {
        var root = Reads.Yaml("a: *x\nb: 1\n").Root;

        Assert.True(root["a"].IsNull);
        Assert.Equal(1, root["b"].Int64);
    }

    [Fact]
    public void An_alias_of_a_list_cannot_be_a_name()
    {
        const string marked = "a: &x [1]\n[|*x|] : 2\nb: 3\n";

        Assert.Equal(ReadErrorKind.UnsupportedKey, Reads.ErrorAt(marked, Reads.Yaml).Kind);
        Assert.Equal("""{"a":[1],"b":3}""", Reads.Yaml(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Fact]
    public void Aliases_that_repeat_too_much_end_reading()
    {
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i =>
            $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        var dom = Reads.Yaml(bomb);

        Assert.Equal(ReadErrorKind.AliasBudget, Assert.Single(dom.Errors).Kind);
        Assert.True(Reads.Walk(dom.Root).Count() <= ReadLimits.AliasNodes + dom.NodeCount);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_the_limit()
    {
        var chain = "a0: &a0 [1]\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [[[[[[[[*a{i - 1}]]]]]]]]\n"));
        var dom = Reads.Yaml(chain);

        Assert.Equal(ReadErrorKind.TooDeep, Assert.Single(dom.Errors).Kind);
        Assert.True(Depth(dom.Root) <= ReadLimits.Depth);

        static int Depth(Node node) => node.IsScalar ? 0 : 1 + Reads.Children(node).Select(Depth).DefaultIfEmpty().Max();
    }
}
