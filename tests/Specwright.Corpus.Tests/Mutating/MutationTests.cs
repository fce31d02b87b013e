using Specwright.Corpus.Inputs;
using Specwright.Corpus.Mutating;
using Specwright.Corpus.Reports;
using Specwright.Corpus.Running;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.Mutating;

/// <summary>Documents that are changed at random, and what becomes of them.</summary>
public sealed class MutationTests(UnpackedSubset corpus) : IClassFixture<UnpackedSubset>
{
    private const string Zoo = """
        openapi: 3.1.0
        info: { title: Zoo, version: '1' }
        paths:
          /animals/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            post:
              operationId: feed
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } } }
        components:
          schemas:
            Animal: { type: object, properties: { name: { type: string }, kind: { enum: [cat, dog] } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { properties: { lives: { type: integer } } }] }
        """;

    public static TheoryData<string> Names => [.. Mutations.All.Select(static mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_change_finds_a_place_and_is_the_same_for_the_same_seed(string name)
    {
        var (zoo, mutation) = (Tree(Zoo), Mutations.All.Single(mutation => mutation.Name == name));
        var before = zoo.Print();
        var texts = Enumerable.Range(0, 40).Select(seed => Changed(zoo, mutation, seed)).ToList();

        Assert.Contains(texts, text => text != before);
        Assert.Equal(texts, Enumerable.Range(0, 40).Select(seed => Changed(zoo, mutation, seed)));
        Assert.Equal(before, zoo.Print());
    }

    [Fact]
    public void A_failure_is_told_once_with_the_changes_it_needs_and_kept_small()
    {
        using var folder = new SpecFolder();
        var input = new SpecInput("zoo", "", folder.Path, [Path.GetFileName(folder.Write("zoo.yaml", Zoo))], IsMulti: false);
        var output = new StringWriter();
        var run = new MutationRun([input], FailWithoutLives, Path.Combine(folder.Path, "kept"), output);

        run.Run(60, 1);

        var kept = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "kept")));
        Assert.Equal("CS0001: no '…'", Assert.Single(run.Causes).Key);
        Assert.Single(output.ToString().Split('\n'), static line => line.StartsWith("seed ", StringComparison.Ordinal));
        Assert.InRange(output.ToString().Split('\n').Count(static line => line.StartsWith("    ", StringComparison.Ordinal)), 1, 3);
        Assert.Equal("{\n  \"openapi\": \"3.1.0\"\n}", File.ReadAllText(kept).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Changed_documents_generate_compile_and_lose_nothing()
    {
        var inputs = SpecInputs.Find(new Arguments { Paths = [corpus.PathOf("kin-openapi"), .. UnpackedSubset.Specs.Take(4).Select(corpus.PathOf)] });
        var output = new StringWriter();
        var run = new MutationRun(inputs.Specs, static input => SpecRun.Run(input, new RunOptions(null, RoundTrips: false, SecondOpinion: false), static _ => { }), null, output);

        run.Run(60, 1);

        Assert.True(run.Causes.Count == 0, output.ToString());
    }

    private static string Changed(SpecTree document, Mutation mutation, int seed)
    {
        var tree = document.Copy();
        mutation.Apply(tree, new Dice(seed), document);
        return tree.Print();
    }

    // Stands for a generator that fails on documents without the text "lives".
    private static SpecRow FailWithoutLives(SpecInput input) => new()
    {
        Name = input.Name,
        CompilerFindings = File.ReadAllText(Path.Combine(input.Folder, input.Files[0])).Contains("lives", StringComparison.Ordinal) ? [] : [new("CS0001", "Error", "", 0, 0, 0, "no 'lives'  ▸ line")],
    };

    private static SpecTree Tree(string yaml)
    {
        using var folder = new SpecFolder();
        return SpecTree.Read(new SpecText(folder.Write("zoo.yaml", yaml), "zoo.yaml"))!;
    }
}
