using System.Text.Json;
using Specwright.Corpus.Counting;
using Specwright.Corpus.RoundTrips;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.RoundTrips;

/// <summary>An example is checked against its schema without help of the generator.</summary>
public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("{type: string}", "\"a\"")]
    [InlineData("{type: integer}", "1.0")]
    [InlineData("{type: string, nullable: true}", "null")]
    [InlineData("{type: [string, 'null']}", "null")]
    [InlineData("{type: object, additionalProperties: false}", """{"kept":1}""")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "1")]
    [InlineData("{$ref: '#/components/schemas/Tree'}", """{"child":{"child":{}}}""")]
    [InlineData("{type: string, format: date-time}", "\"2024-01-01T00:00:00Z\"")]
    public void A_value_that_fits_is_valid(string schema, string value) => Assert.Null(Check(schema, value));

    [Theory]
    [InlineData("{type: integer}", "\"1\"", "$: string is no integer")]
    [InlineData("{type: integer, format: int32}", "5000000000", "$: 5000000000 is no int32")]
    [InlineData("{type: string}", "null", "$: null is no string")]
    [InlineData("{enum: [a, b]}", "\"c\"", "$: \"c\" is not one of the listed values")]
    [InlineData("{type: object, required: [a]}", "{}", "$: the required member 'a' is missing")]
    [InlineData("{properties: {a: {type: string}}}", "\"a\"", "$: string is no object, which the schema's keywords imply")]
    [InlineData("{type: array, items: {type: string}}", "[\"a\",1]", "$[1]: number is no string")]
    [InlineData("{type: string, format: date-time}", "\"yesterday\"", "$: \"yesterday\" is no date-time")]
    [InlineData("{allOf: [{type: object, required: [a]}]}", "{}", "$: the required member 'a' is missing")]
    [InlineData("{anyOf: [{type: string}, {type: boolean}]}", "1", "$: no case fits ($: number is no string)")]
    [InlineData("{oneOf: [{properties: {a: {type: array}}}, {title: other}]}", """{"a":1}""", "$: no case that names the member 'a' takes its value")]
    [InlineData("{$ref: '#/components/schemas/Tree'}", """{"child":{"child":1}}""", "$.child.child: number is no object")]
    public void What_does_not_fit_is_named(string schema, string value, string reason) => Assert.Equal(reason, Check(schema, value));

    [Fact]
    public void A_discriminator_names_what_has_to_fit_as_well() => Assert.Equal(
        "$: the required member 'bark' is missing",
        Check("{type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}}", """{"kind":"Dog"}"""));

    [Fact]
    public void A_request_may_leave_out_what_is_read_only()
    {
        const string Schema = "{type: object, required: [id], properties: {id: {type: string, readOnly: true}}}";

        Assert.Null(Check(Schema, "{}", isRequest: true));
        Assert.NotNull(Check(Schema, "{}"));
    }

    private static string? Check(string schema, string value, bool isRequest = false)
    {
        var document = Documents.Read(
            "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Checked: " + schema
            + "\n    Tree: {type: object, properties: {child: {$ref: '#/components/schemas/Tree'}}}\n    Dog: {type: object, required: [bark]}\n");
        using var json = JsonDocument.Parse(value);
        return new SchemaCheck(document, isRequest).Check(MappedSchema.Named(document, "Checked"), json.RootElement);
    }
}
