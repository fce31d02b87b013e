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
    [InlineData("{ $ref: './../specs/./Pet.json' }", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: 'my%20schemas/Pet.json' }", "specs/my schemas/Pet.json", Pet)]
    [InlineData("{ $ref: 'my schemas/Pet.json' }", "specs/my schemas/Pet.json", Pet)]
    [InlineData("{ $ref: '100%25/Pet.json' }", "specs/100%25/Pet.json", Pet)]
    [InlineData("{ $ref: 'v{1}/Pet.json' }", "specs/v{1}/Pet.json", Pet)]
    [InlineData("{ $ref: 'a,b/Pet.json' }", "specs/a,b/Pet.json", Pet)]
    [InlineData("\n                      $ref: a,b/Pet.json", "specs/a,b/Pet.json", Pet)]
    [InlineData("\n                      $ref: >-\n                        Pet.json", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: 'Pet.json#' }", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: 'Pet.json#/' }", "specs/Pet.json", Pet)]
    [InlineData("{ $ref: '..\\shared\\Pet.json' }", "shared/Pet.json", Pet)]
    [InlineData("{ $ref: ..\\shared\\Pet.json }", "shared/Pet.json", Pet)]
    [InlineData("{ $ref: \"..\\\\shared\\\\Pet.json\" }", "shared/Pet.json", Pet)]
    [InlineData("{ $ref: \"..\\/shared\\u002FPet.json\" }", "shared/Pet.json", Pet)]
    [InlineData("{ $ref: 'all.yaml#/Pet' }", "specs/all.yaml", "Pet: " + Pet)]
    [InlineData("{ $ref: 'all.yaml#/components/schemas/Pet' }", "specs/all.yaml", "components: { schemas: { Pet: " + Pet + " } }")]
    [InlineData("{ $ref: 'all.yaml#/definitions/Pet' }", "specs/all.yaml", "definitions: { Pet: " + Pet + " }")]
    [InlineData("{ $ref: 'all.yaml#/a~1b/c~0d/%7Be%7D/Pet' }", "specs/all.yaml", "a/b: { c~d: { '{e}': { Pet: " + Pet + " } } }")]
    [InlineData("{ $ref: 'all.yaml#pet' }", "specs/all.yaml", "Pet: { $anchor: pet, type: object, properties: { name: { type: string } } }")]
    [InlineData("{ $ref: 'https://zoo.example/schemas/Pet.json' }", "shared/pets.json", "{ \"$id\": \"https://zoo.example/schemas/Pet.json\", \"title\": \"Pet\", \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } } }", "Pets")]
    [InlineData("{ $ref: 'https://zoo.example/schemas/Pet.json#/$defs/Pet' }", "shared/pets.json", "{ \"$id\": \"https://zoo.example/schemas/Pet.json\", \"$defs\": { \"Pet\": " + Pet + " } }")]
    [InlineData("{ $ref: 'urn:zoo:pet' }", "shared/pets.yaml", "Pet: { $id: 'urn:zoo:pet', type: object, properties: { name: { type: string } } }")]
    [InlineData("{ $ref: 'https://zoo.example/api#/components/schemas/Pet' }", "shared/common.yaml", "openapi: 3.2.0\n$self: https://zoo.example/api\ninfo: { title: Common, version: '1' }\npaths: {}\ncomponents: { schemas: { Pet: " + Pet + " } }")]
    public void A_schema_is_found_and_named(string reference, string path, string text, string name = "Pet")
    {
        var run = SpecProject.Of(("specs/zoo.yaml", Spec(reference)), (path, text)).Run();

        Assert.Empty(run.Problems);
        Assert.Contains($"Zoo.{name}.g.cs", run.Files.Keys);
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

    [Theory]
    [InlineData("animals/Pet.yaml", "specs/animals/pet.yaml", "animals/pet.yaml")]
    [InlineData("Animals/pet.yaml", "specs/animals/pet.yaml", "animals/pet.yaml")]
    [InlineData("animals/pet.yml#/Pet", "specs/animals/pet.yaml", "animals/pet.yaml")]
    [InlineData("../shared/Pet.json", "shared/pet.yaml", "shared/pet.yaml")]
    public void The_problem_names_the_file_that_is_nearly_meant(string reference, string path, string named)
    {
        var run = SpecProject.Of(("specs/zoo.yaml", Spec($"{{ $ref: '{reference}' }}")), (path, "Pet: {}")).Run();

        var problem = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("SPW1007", problem.Id);
        Assert.Contains($"; the project has '{named}'", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_problem_says_which_file_to_add()
    {
        var run = SpecProject.Of(("specs/zoo.yaml", Spec("{ $ref: 'animals/Pet.yaml' }")), ("specs/animals/Pet.yaml", "properties: { owner: { $ref: 'people/Owner.yaml' } }")).Run();

        Assert.Contains("add 'animals/people/Owner.yaml' to the project's AdditionalFiles", Assert.Single(run.Result.Diagnostics).GetMessage(null), StringComparison.Ordinal);
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
                '200':
                  description: It.
                  content:
                    application/json:
                      schema: {{reference}}
        """;
}
