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
        var names = new List<string>();
        foreach (var member in root.Members)
        {
            names.Add(member.Name);
        }

        Assert.Equal(["a", "s"], names);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_node_is_found_again_by_its_pointer(string text)
    {
        var root = Reads.Clean(Reads.Yaml(text));
        var seen = 0;
        Walk(root);

        Assert.Equal(9, seen);

        void Walk(Node node)
        {
            seen++;
            Assert.Equal(node, root.Resolve(node.Pointer));
            foreach (var member in node.Members)
            {
                Assert.Equal(node, member.Value.Parent);
                Walk(member.Value);
            }

            foreach (var item in node.Items)
            {
                Assert.Equal(node, item.Parent);
                Walk(item);
            }
        }
    }

    [Fact]
    public void The_missing_node_answers_every_question()
    {
        var missing = default(Node);

        Assert.Equal(NodeKind.Missing, missing.Kind);
        Assert.True(missing["a"]["b"].IsMissing);
        Assert.Equal(0, missing.Count);
        Assert.Null(missing.Text);
        Assert.Null(missing.Int64);
        Assert.Equal(default, missing.Span);
        Assert.Equal(default, missing.NameSpan);
        Assert.True(missing.Parent.IsMissing);
        Assert.Equal("", missing.Pointer);
        Assert.True(missing.Resolve("/a").IsMissing);
        Assert.Equal("null", missing.ToJson());
        Assert.False(missing.TextEquals(""));
        foreach (var _ in missing.Members)
        {
            Assert.Fail("A missing node has no members.");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/x")]
    [InlineData("a")]
    [InlineData("/a/b/2")]
    [InlineData("/a/b/-1")]
    [InlineData("/a/b/01")]
    [InlineData("/a/b/-")]
    [InlineData("/a/b/99999999999999999999")]
    [InlineData("/s/t")]
    public void A_pointer_to_nothing_is_missing(string pointer) =>
        Assert.True(Reads.Json(Json).Root.Resolve(pointer).IsMissing);

    [Fact]
    public void The_empty_name_can_be_pointed_at() =>
        Assert.Equal(1, Reads.Json("""{"":{"":1}}""").Root.Resolve("//").Int64);

    [Fact]
    public void Members_of_large_objects_are_found_too()
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, 1000).Select(i => $"\"k{i}\":{i}")) + "}";
        var root = Reads.Clean(Reads.Json(text));

        Assert.Equal(1000, root.Count);
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(i, root["k" + i].Int64));
        Assert.True(root["k1000"].IsMissing);
    }

    [Fact]
    public void Canonical_json_is_the_same_for_both_formats()
    {
        Assert.Equal(Json, Reads.Json(Json).Root.ToJson());
        Assert.Equal(Json, Reads.Yaml(Yaml).Root.ToJson());
    }

    [Fact]
    public void The_path_is_kept_as_given() =>
        Assert.Equal("a/../b.json", SpecReader.Read("a/../b.json", SourceText.From("{}"), CancellationToken.None).Path);
}
