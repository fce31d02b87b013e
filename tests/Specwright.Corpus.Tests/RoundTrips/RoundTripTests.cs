using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Corpus.RoundTrips;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.RoundTrips;

/// <summary>Examples are read and written by the types of an assembly, and what becomes of them is counted. The types here are made for it.</summary>
public sealed class RoundTripTests
{
    // Keeps what it reads, but loses "tail", refuses "rage", and writes "born" in another spelling.
    private const string Pet = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using Specwright;

        [ApiSchema("Pet")]
        [JsonConverter(typeof(Converter))]
        public sealed class Pet
        {
            private JsonObject _members = new();

            public sealed class Converter : JsonConverter<Pet>
            {
                public override Pet Read(ref Utf8JsonReader reader, System.Type type, JsonSerializerOptions options)
                {
                    var pet = new Pet { _members = JsonNode.Parse(ref reader)!.AsObject() };
                    pet._members.Remove("tail");
                    return pet._members.ContainsKey("rage") ? throw new JsonException("It bites.") : pet;
                }

                public override void Write(Utf8JsonWriter writer, Pet value, JsonSerializerOptions options)
                {
                    if (value._members.ContainsKey("born"))
                    {
                        value._members["born"] = "2024-01-01T00:00:00Z";
                    }

                    value._members.WriteTo(writer);
                }
            }
        }
        """;

    [Fact]
    public void An_example_that_comes_back_is_equal() => Assert.Equal((1, 0, 0, 0, 0, 0), Count("example: {name: Mia, extra: [1]}"));

    [Fact]
    public void One_that_is_only_spelt_otherwise_is_respelt() => Assert.Equal((0, 1, 0, 0, 0, 0), Count("example: {name: Mia, born: '2024-01-01T00:00:00.000Z'}"));

    [Fact]
    public void One_that_loses_something_is_different() => Assert.Equal((0, 0, 1, 0, 0, 0), Count("example: {name: Mia, tail: long}"));

    [Fact]
    public void One_that_cannot_be_read_is_refused() => Assert.Equal((0, 0, 0, 1, 0, 0), Count("example: {name: Mia, rage: 9}"));

    [Fact]
    public void One_that_contradicts_its_schema_is_not_held_against_the_code() => Assert.Equal((0, 0, 0, 0, 1, 0), Count("example: {rage: 9}"));

    [Fact]
    public void An_example_of_a_member_is_read_inside_its_model() => Assert.Equal((1, 0, 0, 0, 0, 0), Count("properties: {age: {type: integer, example: 3}, name: {type: string}}"));

    [Fact]
    public void An_example_of_a_member_meets_its_reader() => Assert.Equal((0, 0, 1, 0, 0, 0), Count("properties: {tail: {type: string, example: long}, name: {type: string}}"));

    [Fact]
    public void An_example_of_a_named_value_is_read_where_it_is_referred_to() =>
        Assert.Equal((1, 0, 0, 0, 0, 0), Count("properties: {age: {$ref: '#/components/schemas/Age'}, name: {type: string}}", "Age: {type: integer, example: 3}"));

    [Fact]
    public void A_value_outside_of_every_model_is_untyped() => Assert.Equal((0, 0, 0, 0, 0, 1), Count("properties: {name: {type: string}}", "Alone: {type: string, example: a}"));

    [Fact]
    public void What_is_different_is_named()
    {
        var difference = Assert.Single(Run("example: {name: Mia, tail: long}", "").Differences);

        Assert.Equal("spec.yaml#/components/schemas/Pet/example: different: Pet: $.tail: \"long\" is gone", difference);
    }

    private static (int Equal, int Respelt, int Different, int Refused, int Invalid, int Untyped) Count(string pet, string other = "")
    {
        var counts = Run(pet, other);
        return (counts.Equal, counts.Respelt, counts.Different, counts.Refused, counts.Invalid, counts.Untyped);
    }

    private static RoundTripCounts Run(string pet, string other)
    {
        var document = Documents.Read(
            "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Pet:\n      type: object\n      required: [name]\n      " + pet + "\n    " + other + "\n");
        using var assembly = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            "Pets",
            [CSharpSyntaxTree.ParseText(Pet, cancellationToken: TestContext.Current.CancellationToken)],
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(ApiSchemaAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error));
        return RoundTrip.Run([document], assembly);
    }
}
