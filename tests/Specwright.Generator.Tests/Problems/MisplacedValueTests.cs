using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Problems;

/// <summary>A value of a kind that a keyword cannot have is a problem at its line: never silence, never a crash.</summary>
public sealed class MisplacedValueTests
{
    private const string Text = "t", Number = "n", Boolean = "b", List = "l", Object = "o";

    // As YAML on one line, by kind.
    private static readonly Dictionary<string, string> s_values = new() { [Text] = "word", [Number] = "5", [Boolean] = "true", [List] = "[{ a: b }]", [Object] = "{ a: { b: [c] } }" };

    private static readonly (string Template, (string Keywords, string Kinds)[] Known)[] s_places =
    [
        ("components: { schemas: { Thing: { properties: { a: { type: string } },\n KEYWORD: VALUE } } }",
        [
            ("$ref $anchor format title description pattern contentEncoding contentMediaType", Text),
            ("type", Text + List + Number + Boolean),
            ("enum allOf oneOf anyOf prefixItems", List),
            ("required", List + Text),
            ("$defs patternProperties dependentRequired dependentSchemas xml externalDocs", Object),
            ("unevaluatedProperties unevaluatedItems propertyNames contains not if then else contentSchema additionalProperties", Object + Boolean),
            ("nullable deprecated readOnly writeOnly uniqueItems", Boolean),
            ("minimum maximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties", Number),
            ("exclusiveMinimum exclusiveMaximum", Number + Boolean),
            ("discriminator", Text + Object),
        ]),
        ("components: { schemas: { Thing: { type: array,\n KEYWORD: VALUE } } }", [("items", Object + Boolean + List)]),
        ("components: { schemas: { Thing: { type: object,\n KEYWORD: VALUE } } }", [("properties", Object)]),
        ("paths: { /things: { get: { operationId: a, responses: { '204': { description: b } },\n KEYWORD: VALUE } } }",
        [
            ("summary description", Text),
            ("tags", List + Text),
            ("parameters security servers", List),
            ("requestBody callbacks", Object),
            ("deprecated", Boolean),
        ]),
        ("paths: { /things: { get: {\n KEYWORD: VALUE } } }", [("operationId", Text), ("responses", Object)]),
        ("paths: { /things: { get: { operationId: a, responses: { '204': { description: b } }, parameters: [{ name: p, in: query,\n KEYWORD: VALUE }] } } }",
        [
            ("required explode allowReserved allowEmptyValue deprecated", Boolean),
            ("schema", Object + Boolean),
            ("content", Object),
            ("style description", Text),
        ]),
        ("paths: { /things: { post: { operationId: a, responses: { '204': { description: b } }, requestBody: {\n KEYWORD: VALUE, description: b } } } }", [("content", Object)]),
        ("paths: { /things: { post: { operationId: a, responses: { '204': { description: b } }, requestBody: { content: { application/json: {} },\n KEYWORD: VALUE } } } }", [("required", Boolean), ("description", Text)]),
        ("paths: { /things: { get: { operationId: a, responses: { '200': { description: b,\n KEYWORD: VALUE } } } } }", [("content headers links", Object)]),
        ("paths: { /things: { get: { operationId: a, responses: { '200': { description: b, content: { application/json: {\n KEYWORD: VALUE } } } } } } }", [("schema", Object + Boolean), ("encoding", Object)]),
        ("paths: { /things: {\n KEYWORD: VALUE } }", [("get put post delete patch additionalOperations", Object), ("parameters servers", List), ("summary description", Text)]),
        ("x-nothing: {}\nKEYWORD: VALUE", [("paths components webhooks", Object), ("servers security tags", List)]),
        ("components: {\n KEYWORD: VALUE }", [("schemas responses parameters requestBodies headers securitySchemes callbacks pathItems", Object)]),
    ];

    public static TheoryData<int, string, string> All
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            for (var place = 0; place < s_places.Length; place++)
            {
                foreach (var (keywords, kinds) in s_places[place].Known)
                {
                    foreach (var keyword in keywords.Split(' '))
                    {
                        foreach (var kind in s_values.Keys.Where(kind => !kinds.Contains(kind, StringComparison.Ordinal)))
                        {
                            data.Add(place, keyword, s_values[kind]);
                        }
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_of_another_kind_is_a_problem_at_its_line(int place, string keyword, string value)
    {
        var problems = Problems(place, keyword, value);

        Assert.Contains(problems, static problem => problem.Split(' ')[1].StartsWith("4:", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, static problem => problem.StartsWith("SPW0001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("required", "a", "public required string A")]
    [InlineData("additionalProperties", "integer", "IDictionary<string, long>")]
    [InlineData("deprecated", "'true'", "[Obsolete(")]
    public void What_can_mean_one_thing_only_means_it(string keyword, string value, string expected)
    {
        var run = Project(0, keyword, value).Run();

        Assert.Contains("SPW1026", string.Join("\n", run.Problems), StringComparison.Ordinal);
        Assert.Contains(run.Files.Values, file => file.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("enum")]
    [InlineData("required")]
    [InlineData("deprecated")]
    public void Null_says_nothing_as_serializers_write_it_for_what_is_not_there(string keyword) => Assert.Empty(Problems(0, keyword, "null"));

    private static string[] Problems(int place, string keyword, string value) => [.. Project(place, keyword, value).Run().Problems];

    private static SpecProject Project(int place, string keyword, string value) => SpecProject.Of(("CloudNexus.yaml",
        "openapi: 3.2.0\ninfo: { title: T, version: '1' }\n" + s_places[place].Template.Replace("KEYWORD", keyword, StringComparison.Ordinal).Replace("VALUE", value, StringComparison.Ordinal) + "\n"));
}
