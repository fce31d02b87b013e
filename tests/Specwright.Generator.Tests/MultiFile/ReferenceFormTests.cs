using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.MultiFile;

/// <summary>A schema in another file is found and named, however the reference is written.</summary>
public sealed class ReferenceFormTests
{
    private const string Pet = "{ \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } } }";

    [Theory]
    [InlineData("{ $ref: Pet.json }", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: ./Pet.json }", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: '../shared/Pet.json' }", "shared/Pet.json", Pet)]
    [InlineData("{ $ref: 'my%20schemas/Pet.json' }", "specs/my schemas/Pet.json", Pet)]
    [InlineData("{ $ref: 'my schemas/Pet.json' }", "specs/my schemas/Pet.json", Pet)]
    [InlineData("{ $ref: 'v{1}/Pet.json' }", "specs/v{1}/Pet.json", Pet)]
    [InlineData("{ $ref: 'a,b/Pet.json' }", "specs/a,b/Pet.json", Pet)]
    [InlineData("{ $ref: 'Pet.json#' }", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: 'all.yaml#/Pet' }", "specs/all.yaml", "Pet: " + Pet)]
    [InlineData("{ $ref: 'all.yaml#/components/schemas/Pet' }", "specs/all.yaml", "components: { schemas: { Pet: " + Pet + " } }")]
    [InlineData("{ $ref: 'all.yaml#/definitions/Pet' }", "specs/all.yaml", "definitions: { Pet: " + Pet + " }")]
    public void A_schema_is_found_and_named(string reference, string path, string text)
    {
        var run = SpecProject.Of(("specs/zoo.yaml", Spec(reference)), (path, text)).Run();

        Assert.Empty(run.Problems);
        Assert.Contains("Zoo.Pet.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("{ $ref: '/etc/Pet.json' }", "SPW1024")]
    [InlineData("{ $ref: 'https://zoo.example/Pet.json' }", "SPW1024")]
    [InlineData("{ $ref: 'Cat.json' }", "SPW1007")]
    public void What_is_not_among_the_files_is_a_problem(string reference, string id)
    {
        var run = SpecProject.Of(("specs/zoo.yaml", Spec(reference)), ("specs/Pet.json", Pet)).Run();

        Assert.StartsWith(id, Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    private static string Spec(string reference) => $$"""
        openapi: 3.1.0
        info: { title: Zoo, version: '1' }
        servers: [ { url: https://zoo.example } ]
        paths:
          /pet:
            get:
              operationId: getPet
              responses:
                '200': { description: It., content: { application/json: { schema: {{reference}} } } }
        """;
}
