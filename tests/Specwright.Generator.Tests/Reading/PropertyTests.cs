using System.Text;
using System.Text.Json;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>What must hold for any text whatever.</summary>
public class PropertyTests
{
    private const string Document = """
        openapi: 3.1.0
        info: {title: "T\u00e9st", version: '1.0'} # comment
        x-anchor: &base
          type: object
          required: [id, "name"]
        components:
          schemas:
            A:
              <<: *base
              description: |
                Line one

                  two: three
              example: >-
                folded
                text
            B: &b !!str
              plain over
              lines
            ? complex
            : [1, -2.5, 0x1F, ~, 'it''s', {k: v,},]
        """;

    private const string JsonDocument = """
        { "openapi" : "3.1.0", /* c */ "info":{"title":"T\u00e9st \ud83d\ude00","v":[1,-2.5e3,true,null,{}, [ ]]},
          "paths":{"/a/{b}":{"get":{"x":"\"\\\/\b\f\n\r\t"}}} , // end
        }
        """;

    public static TheoryData<string> Documents => [Document.ReplaceLineEndings("\n"), Document.ReplaceLineEndings("\r\n"), JsonDocument];

    [Fact]
    public void A_document_is_the_same_however_it_is_written()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var tree = new RandomTree(seed);
            var (json, yaml) = tree.Print();
            var fromJson = Reads.Json(json);
            var fromYaml = Reads.Yaml(yaml);

            Assert.True(fromJson.Errors.All(IsControl) && fromYaml.Errors.All(IsControl), $"Seed {seed}: {fromJson.Errors.Concat(fromYaml.Errors).FirstOrDefault()}");
            Assert.Equal(tree.Canonical, fromJson.Root.ToJson());
            Assert.Equal(tree.Canonical, fromYaml.Root.ToJson());
            AssertLayout(fromJson);
            AssertLayout(fromYaml);
        }

        // U+007F stands unescaped in the JSON on purpose.
        static bool IsControl(ReadError error) => error.Kind == ReadErrorKind.InvalidText;
    }

    [Fact]
    public void Json_is_read_as_the_framework_reads_it()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var (json, _) = new RandomTree(seed).Print();
            using var expected = System.Text.Json.JsonDocument.Parse(json);

            AssertSame(expected.RootElement, Reads.Json(json).Root);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_beginning_of_a_document_is_read_without_fail(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            AssertReads(text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_mutation_of_a_document_is_read_without_fail(string text)
    {
        const string alphabet = "{}[],:?-#&*!|>'\"%@` \n\r\t\\/0aA~<.+\0\uFEFF\u2028\u0085\u00e9";
        var random = new Random(1);
        for (var round = 0; round < 3_000; round++)
        {
            var mutated = new StringBuilder(text);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var at = random.Next(mutated.Length);
                _ = random.Next(4) switch
                {
                    0 => mutated.Insert(at, alphabet[random.Next(alphabet.Length)]),
                    1 => mutated.Insert(at, (char)random.Next(0xD7F0, 0xE010)),
                    2 => mutated.Remove(at, Math.Min(mutated.Length - at, random.Next(1, 12))).Append('\n'),
                    _ => mutated.Insert(at, mutated.ToString(at, Math.Min(mutated.Length - at, random.Next(1, 30)))),
                };
            }

            AssertReads(mutated.ToString());
        }
    }

    private static void AssertReads(string text)
    {
        foreach (var dom in new[] { Reads.Yaml(text), Reads.Json(text) })
        {
            AssertLayout(dom);
            _ = dom.Root.ToJson();
            Assert.All(dom.Errors, error => Assert.True(error.Span.End <= text.Length && error.Message.Length > 0));
        }
    }

    // Children lie inside their container, one after the other, and every text can be had. What an alias repeats lies elsewhere.
    private static void AssertLayout(SpecDom dom)
    {
        foreach (var node in Reads.Walk(dom.Root))
        {
            Assert.True(node.Span.End <= dom.Text.Length);
            Assert.Equal(node.IsScalar, node.Text is not null);
            var end = node.Span.Start;
            foreach (var child in OwnChildren(node).Where(child => child.Parent == node))
            {
                Assert.True(child.NameSpan.Start >= end, $"{child} at {child.NameSpan} begins before {end}.");
                Assert.True(child.Span.End <= node.Span.End, $"{child} at {child.Span} ends after {node.Span}.");
                end = child.Span.End;
            }
        }
    }

    private static List<Node> OwnChildren(Node node)
    {
        var children = new List<Node>();
        foreach (var member in node.Members)
        {
            if (member.NameSpan == member.Value.NameSpan)
            {
                children.Add(member.Value);
            }
        }

        foreach (var item in node.Items)
        {
            if (item.Parent == node && !children.Contains(item))
            {
                children.Add(item);
            }
        }

        return children;
    }

    private static void AssertSame(JsonElement expected, Node actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Count(), actual.Count);
                Assert.All(expected.EnumerateObject(), member => AssertSame(member.Value, actual[member.Name]));
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Count);
                Assert.All(expected.EnumerateArray().Zip(Reads.Children(actual)), pair => AssertSame(pair.First, pair.Second));
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), actual.StringOrNull);
                break;
            default:
                Assert.Equal(expected.GetRawText(), actual.Text);
                Assert.Equal(expected.ValueKind.ToString()[0], actual.IsBoolean ? actual.Boolean.ToString()![0] : actual.Kind.ToString()[0]);
                break;
        }
    }
}
