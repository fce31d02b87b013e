using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Emission;

/// <summary>What a spec says of values and of conditional members stands on the generated members.</summary>
public sealed class ConstraintTests
{
    [Theory]
    [InlineData("{ type: integer, minimum: 1, maximum: 100 }", "[ApiConstraints(Minimum = 1, Maximum = 100)]")]
    [InlineData("{ type: integer, exclusiveMinimum: 0, multipleOf: 5 }", "[ApiConstraints(ExclusiveMinimum = 0, MultipleOf = 5)]")]
    [InlineData("{ type: number, minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: false }", "[ApiConstraints(Maximum = 1, ExclusiveMinimum = 0)]")]
    [InlineData("{ type: number, multipleOf: 0.01, minimum: -0.5 }", "[ApiConstraints(Minimum = -0.5, MultipleOf = 0.01)]")]
    [InlineData("{ type: string, minLength: 2, maxLength: 10, pattern: '^[a-z]+\\d{2,}$' }", """[ApiConstraints(MinLength = 2, MaxLength = 10, Pattern = "^[a-z]+\\d{2,}$")]""")]
    [InlineData("{ type: string, format: password, minLength: 8 }", "[ApiConstraints(MinLength = 8)]")]
    [InlineData("{ type: array, items: { type: string }, minItems: 1, maxItems: 3 }", "[ApiConstraints(MinItems = 1, MaxItems = 3)]")]
    [InlineData("{ $ref: '#/components/schemas/Size' }", "[ApiConstraints(Minimum = 1, Maximum = 50)]")]
    [InlineData("{ $ref: '#/components/schemas/Size', maximum: 10 }", "[ApiConstraints(Minimum = 1, Maximum = 10)]")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Size' }], description: Size. }", "[ApiConstraints(Minimum = 1, Maximum = 50)]")]
    [InlineData("{ type: string }", "")]
    [InlineData("{ type: string, minLength: 0, maximum: 5 }", "")]
    [InlineData("{ type: integer, format: int32, minimum: -2147483648, maximum: 2147483647 }", "")]
    [InlineData("{ type: integer, maximum: 9223372036854775807 }", "")]
    [InlineData("{ type: string, format: date-time, minLength: 20 }", "")]
    [InlineData("{ type: string, pattern: '(?<year>\\d+)\\p{L}' }", "")]
    [InlineData("{ type: integer, maximum: 5, readOnly: true }", "")]
    public void A_member_says_what_its_values_are(string schema, string attribute) => Assert.Equal(attribute, Attributes(schema, ""));

    [Theory]
    [InlineData("dependentRequired: { kind: [value] }", "[ApiRequiredWhen(nameof(Kind))]")]
    [InlineData("dependencies: { kind: [value] }", "[ApiRequiredWhen(nameof(Kind))]")]
    [InlineData("if: { properties: { kind: { const: big } }, required: [kind] }\n      then: { required: [value] }", """[ApiRequiredWhen(nameof(Kind), "big")]""")]
    [InlineData("if: { properties: { kind: { enum: [big, huge] } } }\n      then: { required: [value] }", """[ApiRequiredWhen(nameof(Kind), "big", "huge")]""")]
    [InlineData("if: { properties: { kind: { const: small } } }\n      else: { required: [value] }", """[ApiRequiredWhen(nameof(Kind), "small", IsOtherwise = true)]""")]
    [InlineData("if: { properties: { flag: { const: true } } }\n      then: { required: [value] }", "[ApiRequiredWhen(nameof(Flag), true)]")]
    [InlineData("allOf: [{ if: { required: [kind] }, then: { required: [value] } }, { if: { properties: { flag: { const: false } } }, then: { required: [value] } }]",
        "[ApiRequiredWhen(nameof(Kind))] [ApiRequiredWhen(nameof(Flag), false)]")]
    [InlineData("required: [value]\n      dependentRequired: { kind: [value] }", "")]
    [InlineData("if: { properties: { kind: { minLength: 3 } } }\n      then: { required: [value] }", "")]
    [InlineData("if: { properties: { kind: { const: a }, flag: { const: true } } }\n      then: { required: [value] }", "")]
    [InlineData("if: { not: { required: [kind] } }\n      then: { required: [value] }", "")]
    [InlineData("dependentRequired: { nothing: [value], kind: [nothing], value: [value] }", "")]
    public void A_member_says_when_it_is_required(string condition, string attribute) => Assert.Equal(attribute, Attributes("{ type: string }", condition));

    [Fact]
    public void Parameters_say_it_too_and_nonsense_is_a_problem()
    {
        var run = SpecProject.Of(("shop.yaml", """
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /orders/{id}:
                get:
                  operationId: getOrder
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string, pattern: '^o_' } }
                    - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
                    - { name: wrong, in: query, schema: { type: integer, minimum: 5, maximum: 1 } }
                  responses: { '204': { description: Done. } }
            """)).Run();

        run.AssertCompiles();
        Assert.Equal(["SPW1026 11:45"], run.Problems);
        Assert.Contains("""GetAsync([ApiConstraints(Pattern = "^o_")] string id, """.TrimEnd(), string.Join(" ", run.Files["Shop.OrdersClient.g.cs"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("( ", "(", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("[ApiConstraints(Maximum = 100)]\n    public long? Limit", run.Files["Shop.GetOrderParameters.g.cs"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_for_some_objects_only_limits_none()
        => Assert.Equal("", Attributes("{ type: string, maxLength: 3 }", "if: { required: [kind] }\n      then: { properties: { value: { maxLength: 9 } } }"));

    [Theory]
    [InlineData("^[a-z0-9_-]{1,63}$")]
    [InlineData("^(?:a|b)(?=c)(?!d)\\.\\/x\\u0041\\x41*?$")]
    [InlineData("[^\\s\"'\\]]+")]
    [InlineData("\\bword\\B")]
    public void Patterns_that_two_languages_read_alike_are_kept(string pattern) => Assert.True(PortablePattern.Is(pattern));

    [Theory]
    [InlineData("")]
    [InlineData("\\Astart\\z")]
    [InlineData("(?i)abc")]
    [InlineData("(?<n>a)")]
    [InlineData("(?<=a)b")]
    [InlineData("(a)\\1")]
    [InlineData("\\p{L}")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[]a]")]
    [InlineData("[^]")]
    [InlineData("a{,5}")]
    [InlineData("a{x}")]
    [InlineData("{1}")]
    [InlineData("a}")]
    [InlineData("a]")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("a**")]
    [InlineData("[z-a]")]
    [InlineData("a\\")]
    [InlineData("\\u12")]
    [InlineData("é")]
    public void Patterns_that_differ_or_are_none_are_not(string pattern) => Assert.False(PortablePattern.Is(pattern));

    private static string Attributes(string schema, string condition)
    {
        var run = SpecProject.Of(("shop.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths: {}
            components:
              schemas:
                Size: { type: integer, minimum: 1, maximum: 50 }
                Thing:
                  type: object
                  {{condition}}
                  properties:
                    kind: { type: string }
                    flag: { type: boolean }
                    value: {{schema}}
            """)).Run();
        run.AssertCompiles();
        var lines = run.Files["Shop.Thing.g.cs"].ToString().Split('\n').Select(static line => line.Trim());
        return string.Join(" ", lines.Where(static line => line.StartsWith("[ApiConstraints", StringComparison.Ordinal) || line.StartsWith("[ApiRequiredWhen", StringComparison.Ordinal)));
    }
}
