namespace Specwright.Generator.Tests.Schemas;

/// <summary>Cases that are one type in C#, in whole unions and among others.</summary>
public class UnionTests
{
    [Theory]
    [InlineData("anyOf: [{type: integer}, {type: number}]", "double")]
    [InlineData("oneOf: [{type: integer, format: int32}, {type: number, format: decimal}]", "decimal")]
    [InlineData("type: [integer, number]", "double")]
    public void An_integer_beside_a_number_is_a_number(string cases, string type)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, required: [value], properties: {{value: {{{cases}}}}}}}");

        Assert.Empty(sdk.Problems);
        Assert.Contains($"public required {type} Value {{ get; set; }}", sdk.Code("Thing"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", """{"value":1}""");
        sdk.AssertSame("Thing", """{"value":1.5}""");
    }

    [Theory]
    [InlineData("anyOf: [{type: integer, format: int64}, {type: number}]")]
    [InlineData("anyOf: [{type: boolean}, {type: integer}, {type: number}]")]
    public void An_integer_that_a_number_may_not_hold_stays_one(string cases)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, required: [value], properties: {{value: {{{cases}}}}}}}");

        Assert.Empty(sdk.Problems);
        sdk.AssertSame("Thing", """{"value":9223372036854775807}""");
        sdk.AssertSame("Thing", """{"value":2.5}""");
    }

    [Fact]
    public void Text_beside_an_enum_is_one_case_among_others()
    {
        var sdk = SchemaSdk.Of("Thing: {type: object, properties: {value: {anyOf: [{type: number}, {type: string}, {type: string, title: Limit, enum: [none]}]}}}");

        Assert.Empty(sdk.Problems);
        sdk.AssertSame("Thing", """{"value":"many"}""");
        sdk.AssertReads("Thing", """{"value":"none"}""", "read.Value!.Match(number => false, text => text == ThingValueLimit.None, unknown => false)", "True");
    }

    [Theory]
    [InlineData("{nullable: true}")]
    [InlineData("{nullable: true, description: Or nothing.}")]
    [InlineData("{enum: [null]}")]
    public void A_case_that_only_allows_null_is_null(string nothing)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{pet: {{oneOf: [{{$ref: '#/components/schemas/Pet'}}, {nothing}]}}}}}}\nPet: {{type: object, properties: {{name: {{type: string}}}}}}", "3.0.3");

        Assert.Empty(sdk.Problems);
        Assert.Contains("public Optional<Pet?> Pet { get; set; }", sdk.Code("Thing"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", """{"pet":null}""");
    }

    [Theory]
    [InlineData("{type: object, nullable: true}", "public Optional<Pet?> Pet { get; set; }")]
    [InlineData("{type: object, nullable: true, description: Anything else.}", "public Optional<ThingPet?> Pet { get; set; }")]
    [InlineData("{type: object}", "public ThingPet? Pet { get; set; }")]
    public void Any_object_or_null_beside_a_reference_is_null(string other, string property)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{pet: {{anyOf: [{{$ref: '#/components/schemas/Pet'}}, {other}]}}}}}}\nPet: {{type: object, properties: {{name: {{type: string}}}}}}", "3.0.3");

        Assert.Empty(sdk.Problems);
        Assert.Contains(property, sdk.Code("Thing"), StringComparison.Ordinal);
        sdk.AssertSame("Thing", """{"pet":{"name":"a","more":1}}""");
    }
}
