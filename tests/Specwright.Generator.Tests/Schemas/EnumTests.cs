namespace Specwright.Generator.Tests.Schemas;

/// <summary>What listed values become: <c>enum</c>, <c>const</c>, and unions of both.</summary>
public sealed class EnumTests
{
    [Theory]
    [InlineData("\"auto\"")]
    [InlineData("\"never heard of\"")]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("""{"kept":1}""")]
    public void Values_of_several_kinds_are_a_union_of_enums(string json)
    {
        var sdk = SchemaSdk.Of("Thing: {type: object, required: [size], properties: {size: {enum: [auto, full, 1, 2, true, null]}}}");

        Assert.Empty(sdk.Problems);
        Assert.Contains("ThingSizeString Auto", sdk.Code("ThingSizeString"), StringComparison.Ordinal);
        Assert.Contains("Value1", sdk.Code("ThingSizeInteger"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", $$"""{"size":{{json}}}""");
    }

    [Theory]
    [InlineData("{type: number, enum: [0.5, 1, 1.5]}", "double", "0.5")]
    [InlineData("{enum: [1, 2.5]}", "double", "2.5")]
    [InlineData("{type: boolean, enum: [true, false]}", "bool", "false")]
    [InlineData("{type: boolean, enum: ['true', 'false']}", "bool", "true")]
    [InlineData("{enum: [1, 2, 3]}", "ThingValue", "2")]
    [InlineData("{type: integer, enum: ['1', '2']}", "ThingValue", "2")]
    [InlineData("{type: number, enum: [1, 2]}", "ThingValue", "4")]
    [InlineData("{type: string, enum: [1, 2, yes, 1.0]}", "ThingValue", "\"1.0\"")]
    [InlineData("{type: array, items: {type: string}, enum: [a, b]}", "IList<ThingValueItem>", "[\"a\"]")]
    public void The_type_says_what_the_values_are(string schema, string type, string json)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, required: [value], properties: {{value: {schema}}}}}");

        Assert.Contains($"public required {type} Value {{ get; set; }}", sdk.Code("Thing"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", $$"""{"value":{{json}}}""");
    }

    [Fact]
    public void Values_that_are_objects_stay_raw_and_say_so()
    {
        var sdk = SchemaSdk.Of("Thing: {type: object, required: [value], properties: {value: {enum: [{a: 1}, x]}}}");

        Assert.Equal(["SPW1015 6:67"], sdk.Problems);
        sdk.AssertSame("Thing", """{"value":{"a":1}}""");
    }

    [Theory]
    [InlineData("- {const: 1, title: CHAT, description: Slash commands.}\n    - {const: 2, title: USER}\n  type: integer", "2", "Kind.User")]
    [InlineData("- {const: a, description: First.}\n    - {const: b}\n  type: string", "\"b\"", "Kind.B")]
    [InlineData("- {type: string, enum: [a]}\n    - {type: string}\n    - {const: b, type: string}", "\"b\"", "Kind.B")]
    public void A_union_of_constants_is_one_enum(string cases, string json, string known)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{kind: {{$ref: '#/components/schemas/Kind'}}}}}}\nKind:\n  oneOf:\n    {cases}");

        Assert.Empty(sdk.Problems);
        Assert.Equal(true, sdk.Run($"return JsonModel.Parse({SchemaSdk.Literal($$"""{"kind":{{json}}}""")}, Thing.Read).Kind == {known};"));
        sdk.AssertSame("Thing", $$"""{"kind":{{json}}}""");
    }

    [Fact]
    public void Descriptions_of_constants_document_the_values() => Assert.Contains(
        "Slash commands.",
        SchemaSdk.Of("Kind: {type: integer, oneOf: [{const: 1, title: CHAT, description: Slash commands.}, {const: 2, title: USER}]}").Code("Kind"),
        StringComparison.Ordinal);

    [Fact]
    public void Odd_values_have_names_that_say_what_they_are()
    {
        var sdk = SchemaSdk.Of(
            "Odd: {type: string, enum: ['', ' ', and, AND, a-b, a_b, a/b, class, 1st, '+1', '-1', rank, '-rank', '🙂', Value, Values, IsKnown, ToString, Odd, '*', '/', '<', '>=', 'null', Read]}");

        Assert.Equal(
            "Empty Space And AND AMinusB AB ASlashB Class Value1st Plus1 Minus1 Rank MinusRank U1f642 ValueValue ValuesValue IsKnownValue ToStringValue OddValue Star Slash Less GreaterEqual Null ReadValue",
            string.Join(" ", sdk.Code("Odd").Split("public static Odd ").Skip(1).Select(static text => text.Split(' ')[0])).Replace(" Read(ref", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x-enum-varnames: [Uno, Dos], x-enum-descriptions: [The first., The second.]")]
    [InlineData("x-enumNames: [Uno, Dos]")]
    [InlineData("x-speakeasy-enums: [Uno, Dos]")]
    [InlineData("x-speakeasy-enums: {'1': Uno, '2': Dos}")]
    [InlineData("x-ms-enum: {name: Other, values: [{value: 1, name: Uno}, {value: 2, name: Dos}]}")]
    [InlineData("x-enum-values: [{numericValue: '1', identifier: Uno}, {numericValue: '2', identifier: Dos}]")]
    [InlineData("x-fern-enum: {'1': {name: Uno}, '2': {name: Dos}}")]
    public void Extensions_name_values(string extension) => Assert.Equal(
        2L, SchemaSdk.Of($"Numbers: {{type: integer, enum: [1, 2], {extension}}}").Run("return Numbers.Dos.Value;"));

    [Fact]
    public void Names_run_beside_the_values_even_where_one_is_null() => Assert.Equal(
        2L, SchemaSdk.Of("Numbers: {enum: [1, null, 2], x-enum-varnames: [Uno, Nada, Dos]}").Run("return Numbers.Dos.Value;"));

    [Fact]
    public void AutoRests_extension_names_an_inline_enum_once()
    {
        const string Inline = "{type: string, enum: [a, b], x-ms-enum: {name: SharedKind}}";
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{one: {Inline}, two: {Inline}}}}}");

        Assert.Contains("SharedKind? One", sdk.Code("Thing"), StringComparison.Ordinal);
        Assert.Contains("SharedKind? Two", sdk.Code("Thing"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_always_there_and_has_one_value_has_it_by_itself()
    {
        var sdk = SchemaSdk.Of(
            """
            Thing:
              type: object
              required: [object, version, deleted, kind]
              properties:
                object: {type: string, enum: [thing]}
                version: {const: 3}
                deleted: {type: boolean, enum: [true]}
                kind: {const: k}
                mode: {const: 5}
            """);

        Assert.Equal("""{"object":"thing","version":3,"deleted":true,"kind":"k"}""", sdk.Run("return JsonModel.ToJson(new Thing());"));
        sdk.AssertSame("Thing", """{"object":"thing","version":3,"deleted":true,"kind":"k"}""");
        sdk.AssertSame("Thing", """{"object":"other","version":4,"deleted":false,"kind":"l","mode":6}""");
    }
}
