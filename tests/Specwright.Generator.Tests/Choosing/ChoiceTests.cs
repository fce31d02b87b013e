using System.Text.RegularExpressions;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Choosing;

/// <summary>The options <c>Include…</c> and <c>Exclude…</c> choose operations and webhooks, and with them the schemas.</summary>
public sealed partial class ChoiceTests
{
    private const string Path = "specs/zoo.yaml";

    private const string Spec = """
        openapi: 3.1.0
        info: { title: Zoo, version: '1' }
        servers: [ { url: https://zoo.example } ]
        paths:
          /animals:
            get:
              operationId: listAnimals
              tags: [animals]
              responses:
                '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Animal' } } } } }
            post:
              operationId: addAnimal
              tags: [animals, admin]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/NewAnimal' } } } }
              responses:
                '204': { description: Added. }
          /animals/{id}/keeper:
            get:
              operationId: getKeeper
              tags: [people]
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                '200': { description: Who., content: { application/json: { schema: { $ref: '#/components/schemas/Keeper' } } } }
        webhooks:
          escaped:
            post:
              tags: [alarms]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Escape' } } } }
              responses: { '204': { description: Heard. } }
        components:
          schemas:
            Animal:
              type: object
              required: [kind]
              properties:
                kind: { type: string }
                home: { $ref: '#/components/schemas/Enclosure' }
              discriminator: { propertyName: kind }
            Lion:
              allOf:
                - $ref: '#/components/schemas/Animal'
                - type: object
                  properties: { mane: { $ref: '#/components/schemas/Mane' } }
            Mane: { type: object, properties: { length: { type: integer } } }
            Enclosure: { type: object, properties: { name: { type: string } } }
            NewAnimal: { type: object, properties: { name: { type: string } } }
            Keeper: { type: object, properties: { name: { type: string } } }
            Escape: { type: object, properties: { at: { type: string, format: date-time } } }
            Unused: { type: object, properties: { name: { type: string } } }

        """;

    private static readonly string[] s_all = ["addAnimal", "getKeeper", "listAnimals"];

    [Theory]
    [InlineData("IncludeTags", "people", "getKeeper", "Keeper")]
    [InlineData("IncludeTags", "a*s", "addAnimal, listAnimals", "Animal, Enclosure, Escape, Lion, Mane, NewAnimal")]
    [InlineData("IncludePaths", "/animals", "addAnimal, listAnimals", "Animal, Enclosure, Lion, Mane, NewAnimal")]
    [InlineData("IncludePaths", "GET /animals/**", "getKeeper, listAnimals", "Animal, Enclosure, Keeper, Lion, Mane")]
    [InlineData("IncludePaths", "escaped", "", "Escape")]
    [InlineData("IncludeOperations", "addAnimal|getKeeper", "addAnimal, getKeeper", "Keeper, NewAnimal")]
    [InlineData("ExcludeTags", "admin|alarms", "getKeeper, listAnimals", "Animal, Enclosure, Keeper, Lion, Mane")]
    [InlineData("ExcludePaths", "/animals", "getKeeper", "Escape, Keeper")]
    [InlineData("ExcludeOperations", "*Animal*", "getKeeper", "Escape, Keeper")]
    public void An_option_keeps_its_operations_and_what_they_reach(string option, string value, string operations, string models)
    {
        var run = Zoo().WithMetadata(Path, "Specwright" + option, value).Run();

        Assert.Empty(run.Problems);
        Assert.Equal(operations, string.Join(", ", Operations(run)));
        Assert.Equal(models, string.Join(", ", Models(run)));
        run.AssertCompiles();
    }

    [Fact]
    public void Without_an_option_everything_is_there()
    {
        var run = Zoo().Run();

        Assert.Equal(s_all, Operations(run));
        Assert.Contains("Unused", Models(run));
    }

    [Fact]
    public void Includes_add_up_and_an_exclude_wins()
    {
        var run = Zoo()
            .WithMetadata(Path, "SpecwrightIncludeTags", "people")
            .WithMetadata(Path, "SpecwrightIncludePaths", "/animals")
            .WithMetadata(Path, "SpecwrightExcludeOperations", "addAnimal")
            .Run();

        Assert.Equal(["getKeeper", "listAnimals"], Operations(run));
        Assert.Empty(run.Problems);
    }

    [Fact]
    public void What_is_kept_is_called_as_in_the_whole_SDK()
    {
        // 'Keeper' has the first right to its name, although only 'keeper' is kept.
        var spec = Spec.Replace("'#/components/schemas/Keeper'", "'#/components/schemas/keeper'", StringComparison.Ordinal)
            + "    keeper: { type: object, properties: { name: { type: string } } }\n";
        var run = SpecProject.Of((Path, spec)).WithMetadata(Path, "SpecwrightIncludeTags", "people").Run();

        Assert.Equal(["KeeperModel"], Models(run));
    }

    [Theory]
    [InlineData("SpecwrightIncludeTags", "people|peoplee", "The pattern 'peoplee' of the option 'IncludeTags' names no operation and no webhook; did you mean 'people'?")]
    [InlineData("SpecwrightExcludePaths", "/zoo/**", "The pattern '/zoo/**' of the option 'ExcludePaths' names no operation and no webhook")]
    [InlineData("SpecwrightExcludeOperations", "getkeeper", "The pattern 'getkeeper' of the option 'ExcludeOperations' names no operation and no webhook; did you mean 'getKeeper'?")]
    [InlineData("SpecwrightAccessibility", "private", "The option 'Accessibility' is ignored: it is 'public' or 'internal', not 'private'")]
    public void What_an_option_cannot_mean_is_a_problem(string option, string value, string message)
    {
        var run = Zoo().WithMetadata(Path, option, value).Run();

        Assert.Equal([message], run.Result.Diagnostics.Select(static problem => problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.NotEmpty(Operations(run));
    }

    [Fact]
    public void A_choice_that_changes_prints_only_what_comes()
    {
        var first = Zoo().WithMetadata(Path, "SpecwrightIncludeOperations", "listAnimals|getKeeper").Run();
        var run = first.Project.WithMetadata(Path, "SpecwrightIncludeOperations", "listAnimals").Run();

        Assert.All(run.PrintedSince(first), static name => Assert.EndsWith("Client.g.cs", name, StringComparison.Ordinal));
        Assert.Contains(run.RemovedSince(first), static name => name.Contains("Keeper", StringComparison.Ordinal));
    }

    private static SpecProject Zoo() => SpecProject.Of((Path, Spec));

    private static IEnumerable<string> Operations(SpecRun run) => All(run, ApiOperation());

    private static IEnumerable<string> Models(SpecRun run) => All(run, ModelClass()).Where(static name => name != "ZooWebhookEvent");

    private static IEnumerable<string> All(SpecRun run, Regex pattern) => run.Files.Values
        .SelectMany(file => pattern.Matches(file.ToString()).Select(static match => match.Groups[1].Value))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("""\[ApiOperation\("([^"]*)""")]
    private static partial Regex ApiOperation();

    [GeneratedRegex("""partial class (\w+) : .*(?:ApiModel|IJsonModel|Animal|ZooWebhookEvent)""")]
    private static partial Regex ModelClass();
}
