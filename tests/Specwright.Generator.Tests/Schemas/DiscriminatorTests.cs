namespace Specwright.Generator.Tests.Schemas;

/// <summary>How the cases of a union and the children of a base are told apart.</summary>
public sealed class DiscriminatorTests
{
    private const string Cases = """
        Cat: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
        """;

    [Theory]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}}", "d")]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}", "d")]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat', d: Dog, d2: Dog}}", "d2")]
    [InlineData("discriminator: {propertyName: kind, mapping: {c: './CloudNexus.yaml#/components/schemas/Cat', d: 'CloudNexus.yaml#/components/schemas/Dog'}}", "d")]
    [InlineData("discriminator: {propertyName: kind}", "Dog")]
    [InlineData("discriminator: kind", "Dog")]
    public void A_mapping_names_cases_in_every_form(string discriminator, string value)
    {
        var sdk = SchemaSdk.Of($"Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], {discriminator}}}\n{Cases}");

        Assert.Equal("Dog", sdk.Run($$"""return JsonModel.Parse("{\"name\":\"x\",\"kind\":\"{{value}}\"}", Pet.Read).GetType().Name;"""));
        sdk.AssertSame("Pet", $$"""{"kind":"{{value}}","name":"x"}""");
        sdk.AssertSame("Pet", """{"kind":"fish","fins":2}""");
    }

    [Theory]
    [InlineData("discriminator: {propertyName: kind, mapping: {d: '#/components/schemas/Dog'}}", "d")]
    [InlineData("discriminator: {propertyName: kind}", "Dog")]
    public void Children_of_a_plain_object_derive_from_it(string discriminator, string value)
    {
        var sdk = SchemaSdk.Of(
            $$"""
            Pet: {type: object, required: [kind], properties: {kind: {type: string} }, {{discriminator}} }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: boolean} } }]}
            """);

        Assert.Equal("Dog", sdk.Run($$"""return JsonModel.Parse("{\"bark\":true,\"kind\":\"{{value}}\"}", Pet.Read).GetType().Name;"""));
        sdk.AssertSame("Pet", $$"""{"kind":"{{value}}","bark":true}""");
        sdk.AssertSame("Pet", """{"kind":"fish","fins":2}""");
    }

    [Theory]
    [InlineData("x-discriminator-value")]
    [InlineData("x-ms-discriminator-value")]
    public void An_extension_names_the_value_of_a_child(string extension) => Assert.Equal(
        "Dog",
        SchemaSdk.OfSwagger(
            $$"""
            Pet: {type: object, required: [kind], discriminator: kind, properties: {kind: {type: string} } }
            Dog: { {{extension}}: hound, allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {bark: {type: boolean} } }]}
            """).Run("""return JsonModel.Parse("{\"kind\":\"hound\"}", Pet.Read).GetType().Name;"""));
}
