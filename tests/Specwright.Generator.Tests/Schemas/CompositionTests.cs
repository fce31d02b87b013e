namespace Specwright.Generator.Tests.Schemas;

/// <summary>Keywords that put schemas together, or that hold for some objects only.</summary>
public sealed class CompositionTests
{
    [Fact]
    public void Keywords_beside_a_reference_add_to_it()
    {
        var sdk = SchemaSdk.Of(
            """
            Thing: {type: object, properties: {own: {$ref: '#/components/schemas/Base', properties: {extra: {type: integer}}}}}
            Base: {type: object, required: [id], properties: {id: {type: string}}}
            """);

        Assert.Contains("public long? Extra", sdk.Code("ThingOwn"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", """{"own":{"extra":1,"id":"a"}}""");
    }

    [Fact]
    public void A_constant_beside_a_reference_is_what_the_member_has() => Assert.Equal(
        """{"action":"assign"}""",
        SchemaSdk.Of("Action: {type: string}\nAssign: {type: object, required: [action], properties: {action: {$ref: '#/components/schemas/Action', const: assign}}}")
            .Run("return JsonModel.ToJson(new Assign());"));

    [Fact]
    public void Keywords_beside_a_reference_are_ignored_before_3_1() => Assert.Contains(
        "public Base? Own",
        SchemaSdk.Of(
            """
            Thing: {type: object, properties: {own: {$ref: '#/components/schemas/Base', properties: {extra: {type: integer}}}}}
            Base: {type: object, properties: {id: {type: string}}}
            """,
            "3.0.3").Code("Thing"),
        StringComparison.Ordinal);

    [Fact]
    public void Words_beside_a_reference_are_the_members_own()
    {
        var code = SchemaSdk.Of(
            """
            Thing: {type: object, properties: {own: {$ref: '#/components/schemas/Base', description: My own., deprecated: true, readOnly: true, nullable: true}}}
            Base: {type: object, description: Theirs., properties: {id: {type: string}}}
            """).Code("Thing");

        Assert.Contains("My own.", code, StringComparison.Ordinal);
        Assert.Contains("[Obsolete(", code, StringComparison.Ordinal);
        Assert.Contains("Optional<Base?> Own", code, StringComparison.Ordinal);
        Assert.Contains("if (members.WritesReadOnly)", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if: {properties: {a: {const: x}}}, then: {properties: {more: {type: integer}}}, else: {properties: {less: {type: boolean}}}", "more")]
    [InlineData("dependentSchemas: {a: {properties: {more: {type: integer}}}}", "more")]
    [InlineData("anyOf: [{properties: {more: {type: integer}}}, {required: [a]}]", "more")]
    [InlineData("not: {required: [b]}, dependentRequired: {a: [more]}, propertyNames: {pattern: '^[a-z]+$'}, additionalProperties: {type: integer}", "other")]
    [InlineData("unevaluatedProperties: {type: integer}", "other")]
    [InlineData("additionalProperties: false, patternProperties: {'^o': {type: integer}, '^p': {type: integer}}", "other")]
    public void What_holds_for_some_objects_is_typed_and_optional(string keywords, string member)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{a: {{type: string}}}}, {keywords}}}");

        Assert.Empty(sdk.Problems);
        Assert.Contains(member == "other" ? "IDictionary<string, long>? AdditionalProperties" : "public long? More", sdk.Code("Thing"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", $$"""{"a":"x","{{member}}":5}""");
        sdk.AssertSame("Thing", """{"a":"x"}""");
    }

    [Fact]
    public void Members_with_types_by_pattern_stay_raw_and_say_so()
    {
        var sdk = SchemaSdk.Of("Thing: {type: object, patternProperties: {'^a': {type: string}, '^b': {type: integer}}}\nUser: {type: object, properties: {thing: {$ref: '#/components/schemas/Thing'}}}");

        Assert.Equal(["SPW1015 6:27"], sdk.Problems);
        sdk.AssertSame("User", """{"thing":{"a":"x","b":1}}""");
    }

    [Fact]
    public void A_case_that_narrows_a_member_leaves_its_type()
    {
        var sdk = SchemaSdk.Of(
            """
            Thing:
              type: object
              required: [kind]
              properties: {kind: {type: string}, size: {type: integer}}
              oneOf:
                - {properties: {kind: {const: a}, x: {type: string}}}
                - {properties: {kind: {const: b}, y: {type: string}}}
            """);

        Assert.Empty(sdk.Problems);
        Assert.Contains("public required string Kind { get; set; }", sdk.Code("Thing"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", """{"kind":"b","y":"z"}""");
    }

    [Theory]
    [InlineData("""{"kind":"a","value":"text"}""")]
    [InlineData("""{"kind":"b","value":5}""")]
    [InlineData("""{"kind":"b","value":{"x":1}}""")]
    public void A_member_that_cases_type_differently_is_raw_and_says_so(string json)
    {
        var sdk = SchemaSdk.Of(
            """
            Thing:
              type: object
              properties: {kind: {type: string}}
              oneOf:
                - {properties: {value: {type: string}}}
                - {properties: {value: {type: integer}}}
            """);

        Assert.Equal(["SPW1015 11:25"], sdk.Problems);
        sdk.AssertSame("Thing", json);
    }

    [Fact]
    public void Lists_and_maps_of_themselves_are_read_as_they_come()
    {
        var sdk = SchemaSdk.Of("Deep: {type: array, items: {$ref: '#/components/schemas/Deep'}}\nThing: {type: object, properties: {deep: {$ref: '#/components/schemas/Deep'}}}");

        Assert.DoesNotContain(sdk.Problems, static problem => problem.StartsWith("SPW1016", StringComparison.Ordinal));
        sdk.AssertSame("Thing", """{"deep":[[],[[]]]}""");
    }

    [Fact]
    public void A_union_may_hold_lists_of_itself() => SchemaSdk.Of(
        "Tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}\nThing: {type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}")
        .AssertSame("Thing", """{"tree":["a",["b",[]]]}""");

    [Fact]
    public void Boolean_schemas_are_any_value() => SchemaSdk.Of("Thing: {type: object, properties: {any: true, never: false}}")
        .AssertSame("Thing", """{"any":{"x":[1]},"never":null}""");

    [Theory]
    [InlineData("{type: integer}", "long", "SPW1028 8:53")]
    [InlineData("{type: string, enum: [a, b]}", "ThingId", null)]
    public void A_part_that_gives_a_member_another_type_says_so(string later, string type, string? problem)
    {
        var sdk = SchemaSdk.Of($"Thing:\n  allOf: [{{type: object, properties: {{id: {{type: string}}}}}},\n    {{type: object, required: [id], properties: {{id: {later}}}}}]");

        Assert.Equal(problem is null ? [] : [problem], sdk.Problems);
        Assert.Contains($"public required {type} Id", sdk.Code("Thing"), StringComparison.Ordinal);
    }
}
