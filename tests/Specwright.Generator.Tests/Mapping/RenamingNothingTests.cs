using System.Text.Json.Nodes;
using Specwright.Generator.Tests.Reading;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>What is added to a spec renames nothing that was there: not a type, member, method or parameter.</summary>
public sealed class RenamingNothingTests(UnpackedCorpus corpus) : IClassFixture<UnpackedCorpus>
{
    private const int LargestRandomlyEdited = 600_000;

    private static readonly int[] s_seeds = [20240506, 7];

    [Fact]
    public void A_schema_and_an_operation_added_to_GitHub_rename_nothing() => AssertRenamesNothing(GitHub(), static spec =>
    {
        SpecEdit.Insert(spec.Schemas, 0, "brand-new", Object("name"));
        SpecEdit.Insert(spec.Paths, 0, "/brand-new", Path("brand/new", "brand-new"));
    });

    [Fact]
    public void What_collides_with_names_of_GitHub_renames_only_itself() => AssertRenamesNothing(GitHub(), static spec =>
    {
        // simple-user and issue are schemas, issues/list-for-repo is an operation.
        SpecEdit.Insert(spec.Schemas, 0, "Simple-User", Object("login"));
        SpecEdit.Insert(spec.Schemas, 0, "ISSUE", Object("id"));
        SpecEdit.Insert(spec.Paths, 0, "/brand-new", Path("IssuesListForRepo", "issues"));
        Assert.IsType<JsonArray>(spec.Schemas["code-scanning-alert-severity"]!["enum"]).Insert(0, "CRITICAL");
        var issue = Assert.IsType<JsonObject>(spec.Schemas["issue"]!["properties"]);
        SpecEdit.Insert(issue, 0, "Title", new JsonObject { ["type"] = "string" });
        SpecEdit.Insert(issue, 0, "brand_new", new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["state"] = new JsonObject { ["enum"] = new JsonArray("a", "b") } } });
    });

    [Fact]
    public void Additions_anywhere_in_real_specs_rename_nothing()
    {
        var wrong = new List<string>();
        var files = corpus.Files().Where(static file => file.Directory!.Name == "all" && file.Length < LargestRandomlyEdited && IsSpec(file)).ToList();
        foreach (var file in files)
        {
            var text = File.ReadAllText(file.FullName);
            var before = PublicNames.In(SpecEdit.Of(file.Name, text).ToJson());
            foreach (var seed in s_seeds)
            {
                var spec = SpecEdit.Of(file.Name, text);
                new RandomAdditions(spec, seed).Make();
                wrong.AddRange(before.Except(PublicNames.In(spec.ToJson())).Select(name => $"{file.Name}, {seed}: {name}"));
            }
        }

        Assert.Equal("", string.Join("\n", wrong));
        Assert.True(files.Count >= 30, $"Only {files.Count} specs.");
    }

    [Fact]
    public void Schemas_and_operations_that_want_the_names_of_others_rename_nothing()
    {
        var wrong = new List<string>();
        var added = 0;
        var files = corpus.Files().Where(static file => file.Directory!.Name == "all" && file.Length < LargestRandomlyEdited && IsSpec(file)).ToList();
        foreach (var file in files)
        {
            var text = File.ReadAllText(file.FullName);
            var before = PublicNames.In(SpecEdit.Of(file.Name, text).ToJson());
            var spec = SpecEdit.Of(file.Name, text);
            new CovetousAdditions(spec, before).Make();
            var after = PublicNames.In(spec.ToJson());
            wrong.AddRange(before.Except(after).Select(name => $"{file.Name}: {name}"));
            added += after.Count - before.Count;
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(added > 3_000, $"Only {added} names were added to {files.Count} specs.");
    }

    [Fact]
    public void Schemas_that_want_the_names_of_inline_schemas_of_GitHub_rename_nothing() => AssertRenamesNothing(GitHub(), static spec =>
        new CovetousAdditions(spec, PublicNames.In(spec.ToJson())).Make());

    private SpecEdit GitHub() => corpus.Files().FirstOrDefault(static file => file.Name.StartsWith("github-api", StringComparison.Ordinal)) is { } file
        ? SpecEdit.Of(file.Name, File.ReadAllText(file.FullName))
        : throw new InvalidOperationException("GitHub's spec is not in the corpus.");

    private static bool IsSpec(FileInfo file)
    {
        var start = File.ReadLines(file.FullName).Take(5).Aggregate("", static (text, line) => text + line);
        return start.Contains("openapi", StringComparison.Ordinal) || start.Contains("swagger", StringComparison.Ordinal);
    }

    private static void AssertRenamesNothing(SpecEdit spec, Action<SpecEdit> edit)
    {
        var before = PublicNames.In(spec.ToJson());
        edit(spec);
        var after = PublicNames.In(spec.ToJson());

        Assert.Empty(before.Except(after));
        Assert.True(after.Count > before.Count);
    }

    private static JsonObject Object(string property) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [property] = new JsonObject { ["type"] = "string" } },
    };

    private static JsonObject Path(string operationId, string tag) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = operationId,
            ["tags"] = new JsonArray(tag),
            ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } },
        },
    };
}
