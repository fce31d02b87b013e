using System.Text.RegularExpressions;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>References in places where tools follow them although OpenAPI names none, and files whose names look like path templates.</summary>
public sealed partial class OperationReferenceTests
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n";

    private const string ListPets = """
        operationId: listPets
        parameters:
          - {name: kind, in: query, schema: {type: string}}
        responses:
          '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: 'pet.yaml'}}}}}
        """;

    private const string Pet = "type: object\nproperties: {name: {type: string}}\n";

    [Fact]
    public void An_operation_may_be_a_reference() => AssertCalls(
        ["listPets GET /pets"],
        ("shop.yaml", Head + "  /pets:\n    get: {$ref: 'list-pets.yaml'}\n"),
        ("list-pets.yaml", ListPets),
        ("pet.yaml", Pet));

    [Fact]
    public void What_stands_beside_an_operations_reference_wins()
    {
        var run = AssertCalls(
            ["findPets GET /pets"],
            ("shop.yaml", Head + "  /pets:\n    get:\n      operationId: findPets\n      $ref: 'list-pets.yaml'\n"),
            ("list-pets.yaml", ListPets),
            ("pet.yaml", Pet));

        Assert.Contains(run.Files.Values, static file => file.ToString().Contains("class FindPetsParameters", StringComparison.Ordinal));
    }

    [Fact]
    public void An_operation_may_stand_beside_a_path_items_reference() => AssertCalls(
        ["addPet POST /pets", "listPets GET /pets"],
        ("shop.yaml", Head + "  /pets:\n    $ref: 'pets.yaml'\n    post: {operationId: addPet, responses: {'204': {description: ok}}}\n"),
        ("pets.yaml", "get:\n" + string.Join("\n", ListPets.Split('\n').Select(static line => "  " + line))),
        ("pet.yaml", Pet));

    [Theory]
    [InlineData("$ref: paths/pets_{petId}.yaml")]
    [InlineData("$ref: 'paths/pets_{petId}.yaml'")]
    [InlineData("{ $ref: 'paths/pets_{petId}.yaml' }")]
    [InlineData("{\"$ref\": \"paths\\/pets_{petId}.yaml\"}")]
    public void A_file_may_be_named_like_its_path(string reference) => AssertCalls(
        ["getPet GET /pets/{petId}"],
        ("shop.yaml", Head + "  /pets/{petId}:\n    " + reference + "\n"),
        ("paths/pets_{petId}.yaml", "get:\n  operationId: getPet\n  parameters: [{name: petId, in: path, required: true, schema: {type: string}}]\n  responses: {'204': {description: ok}}\n"));

    // Each method as "operationId METHOD path", without a problem and without a warning of the compiler.
    private static SpecRun AssertCalls(string[] expected, params (string Path, string Text)[] files)
    {
        var run = SpecProject.Of(files).Run();

        Assert.DoesNotContain(run.Problems, static problem => !problem.StartsWith("SPW1003", StringComparison.Ordinal));
        Assert.Equal(expected, run.Files.Values.SelectMany(static file => Operation().Matches(file.ToString())).Select(static match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]}").Order());
        run.AssertCompiles();
        return run;
    }

    [GeneratedRegex("""\[ApiOperation\("(.*)", "(.*)", "(.*)"\)\]""")]
    private static partial Regex Operation();
}
