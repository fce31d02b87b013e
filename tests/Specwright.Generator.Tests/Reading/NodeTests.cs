using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

public class NodeTests
{
    private const string Json = """{"a":{"b":[1,{"c/d":"x","e~f":true}],"n":null},"s":"t"}""";
    private const string Yaml = "a:\n  b:\n    - 1\n    - c/d: x\n      e~f: true\n  n: null\ns: t\n";

    public static TheoryData<string> Texts => [Json, Yaml];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Members_and_items_are_found_by_name_and_by_walking(string text)
    {
        var root = Reads.Clean(Reads.Yaml(text));

        Assert.Equal(NodeKind.Object, root.Kind);
        Assert.Equal(2, root.Count);
        Assert.Equal(2, root["a"]["b"].Count);
        Assert.Equal("x", root["a"]["b"].Resolve("/1/c~1d").StringOrNull);
        Assert.True(root.Resolve("/a/b/1/e~0f").Boolean);
        Assert.True(root["a"]["n"].IsNull);
        Assert.True(root["a"]["n"].Exists);
        Assert.Equal(["a", "s"], Reads.Children(root).Select(child => child.Name));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_node_is_found_again_by_its_pointer(string text)
    {
        var root = Reads.Clean(Reads.Yaml(text));
        var nodes = Reads.Walk(root).ToList();

        Assert.Equal(9, nodes.Count);
        Assert.All(nodes, node => Assert.Equal(node, root.Resolve(node.Pointer)));
        Assert.All(nodes.Skip(1), node => Assert.Contains(node, Reads.Children(node.Parent)));
        Assert.True(root.Parent.IsMissing);
    }

    [Fact]
    public void The_missing_node_answers_every_question()
    {
        var missing = default(Node);

        Assert.Equal(NodeKind.Missing, missing.Kind);
        Assert.True(missing["a"]["b"].IsMissing);
        Assert.False(missing.IsScalar);
        Assert.Equal(0, missing.Count);
        Assert.Null(missing.Text);
        Assert.Null(missing.StringOrNull);
        Assert.Null(missing.Boolean);
        Assert.Null(missing.Int64);
        Assert.Null(missing.Name);
        Assert.Equal(default, missing.Span);
        Assert.Equal(default, missing.NameSpan);
        Assert.True(missing.Parent.IsMissing);
        Assert.Equal("", missing.Pointer);
        Assert.True(missing.Resolve("/a").IsMissing);
        Assert.Equal("null", missing.ToJson());
        Assert.False(missing.TextEquals(""));
        Assert.Empty(Reads.Children(missing));
        Assert.Equal(default, missing);
        Assert.Equal("Missing", missing.ToString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/x")]
    [InlineData("a")]
    [InlineData("/a/b/2")]
    [InlineData("/a/b/-1")]
    [InlineData("/a/b/01")]
    [InlineData("/a/b/-")]
    [InlineData("/a/b/")]
    [InlineData("/a/b/99999999999999999999")]
    [InlineData("/s/t")]
    public void A_pointer_to_nothing_is_missing(string pointer) =>
        Assert.True(Reads.Json(Json).Root.Resolve(pointer).IsMissing);

    [Fact]
    public void A_pointer_starts_at_the_node_it_is_asked_of()
    {
        var b = Reads.Json(Json).Root["a"]["b"];

        Assert.Equal(b, b.Resolve(""));
        Assert.Equal(1, b.Resolve("/0").Int64);
    }

    [Fact]
    public void The_empty_name_can_be_pointed_at() =>
        Assert.Equal(1, Reads.Json("""{"":{"":1}}""").Root.Resolve("//").Int64);

    [Fact]
    public void A_pointer_unescapes_tilde_one_before_tilde_zero() =>
        Assert.Equal(1, Reads.Json("""{"~1":1}""").Root.Resolve("/~01").Int64);

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Members_of_objects_of_any_size_are_found(int size)
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, size).Select(i => $"\"k{i}\":{i}")) + "}";
        var root = Reads.Clean(Reads.Json(text));

        Assert.Equal(size, root.Count);
        Assert.All(Enumerable.Range(0, size), i => Assert.Equal(i, root["k" + i].Int64));
        Assert.True(root["k" + size].IsMissing);
    }

    [Fact]
    public void A_name_that_stands_only_elsewhere_is_missing() =>
        Assert.True(Reads.Json("""{"a":{"b":1}}""").Root["b"].IsMissing);

    [Fact]
    public void Large_objects_may_be_asked_by_many_threads_at_once()
    {
        var root = Reads.Json("{" + string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"k{i}\":{i}")) + "}").Root;

        Parallel.For(0, 5000, i => Assert.Equal(i % 500, root["k" + (i % 500)].Int64));
    }

    [Fact]
    public void Handles_to_the_same_value_are_equal_and_others_are_not()
    {
        var dom = Reads.Json(Json);

        Assert.True(dom.Root["a"] == dom.Root.Resolve("/a"));
        Assert.True(dom.Root["a"] != dom.Root["s"]);
        Assert.Equal(dom.Root["a"].GetHashCode(), dom.Root.Resolve("/a").GetHashCode());
        Assert.NotEqual(dom.Root, Reads.Json(Json).Root);
    }

    [Fact]
    public void Text_is_compared_without_decoding_it_first()
    {
        var root = Reads.Json("""{"p":"ab","e":"a\u0062"}""").Root;

        Assert.True(root["p"].TextEquals("ab"));
        Assert.True(root["e"].TextEquals("ab"));
        Assert.False(root["p"].TextEquals("ac"));
        Assert.False(root["p"].TextEquals("abc"));
        Assert.False(root.TextEquals(""));
    }

    [Fact]
    public void The_path_is_kept_as_given() =>
        Assert.Equal("a/../b.json", SpecReader.Read("a/../b.json", SourceText.From("{}"), CancellationToken.None).Path);
}
