using System.Text.Json.Nodes;

namespace Specwright.Corpus.Mutating;

/// <summary>Changes of names.</summary>
internal static class NameMutations
{
    /// <summary>All of them.</summary>
    public static readonly Mutation[] All =
    [
        new("rename a schema", RenameSchema),
        new("rename all properties of a schema", RenameProperties),
        new("rename a schema like another", RenameSchemaAlike),
        new("rename a property", (tree, dice, _) => RenameProperty(tree, dice, dice.Pick(NastyNames.All))),
        new("rename a property like another", RenamePropertyAlike),
        new("name a property like its schema", NameLikeSchema),
        new("rename an operation", (tree, dice, _) => Name(tree.Operations(), dice, "operationId", JsonValue.Create(dice.Pick(NastyNames.All)))),
        new("repeat an operationId", Repeat),
        new("tag operations", Tag),
        new("tag an operation", (tree, dice, _) => Name(tree.Operations(), dice, "tags", new JsonArray(dice.Pick(NastyNames.All)))),
        new("rename a parameter", (tree, dice, _) => Name(tree.Parameters(), dice, "name", JsonValue.Create(dice.Pick(NastyNames.All)))),
        new("title a schema", (tree, dice, _) => Name(tree.InlineSchemas(), dice, "title", JsonValue.Create(dice.Pick(NastyNames.All)))),
        new("rename an enum value", RenameEnumValue),
        new("title the document", (tree, dice, _) => tree.Root["info"] is JsonObject info ? $"title = {info["title"] = dice.Pick(NastyNames.All)}" : null),
        new("describe something", Describe),
    ];

    private static string? Name(List<Site> sites, Dice dice, string member, JsonNode name)
    {
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        site.Object![member] = name;
        return $"{site.Place}.{member} = {name.ToJsonString()}";
    }

    private static string? RenameSchema(SpecTree tree, Dice dice, SpecTree other) => RenameSchema(tree, dice, dice.Pick(NastyNames.All));

    private static string? RenameSchemaAlike(SpecTree tree, Dice dice, SpecTree other) =>
        SpecTree.Members(tree.Schemas).ToList() is { Count: > 1 } sites ? RenameSchema(tree, dice, Alike(dice.Pick(sites).Name!, dice)) : null;

    private static string? RenameSchema(SpecTree tree, Dice dice, string name)
    {
        var sites = SpecTree.Members(tree.Schemas).ToList();
        if (sites.Count == 0 || dice.Pick(sites) is not { } site || !site.Rename(name))
        {
            return null;
        }

        var (old, renamed) = (tree.SchemaPrefix + site.Name, tree.SchemaPrefix + Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1")));
        foreach (var reference in tree.Find((found, _) => found.Value is JsonValue value && value.TryGetValue<string>(out var text) && text == old))
        {
            reference.Value = renamed;
        }

        return $"{old} is {renamed}";
    }

    private static string? RenamePropertyAlike(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.ObjectSchemas();
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        var properties = SpecTree.Members(site.Object!["properties"]).ToList();
        var (from, to) = (dice.Pick(properties), Alike(dice.Pick(properties).Name!, dice));
        return from.Rename(to) ? $"{from.Place} is {to}" : null;
    }

    private static string? RenameProperty(SpecTree tree, Dice dice, string name)
    {
        var sites = tree.ObjectSchemas();
        if (sites.Count == 0)
        {
            return null;
        }

        var property = dice.Pick(SpecTree.Members(dice.Pick(sites).Object!["properties"]).ToList());
        return property.Rename(name) ? $"{property.Place} is {JsonValue.Create(name).ToJsonString()}" : null;
    }

    private static string? RenameProperties(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.ObjectSchemas();
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        var names = SpecTree.Members(site.Object!["properties"]).Where(property => property.Rename(dice.Pick(NastyNames.All))).Select(static property => property.Name).ToList();
        return $"{site.Place} has other names for {string.Join(", ", names)}";
    }

    private static string? NameLikeSchema(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = SpecTree.Members(tree.Schemas).Where(static site => site.Object?["properties"] is JsonObject { Count: > 0 }).ToList();
        if (sites.Count == 0)
        {
            return null;
        }

        var (schema, suffix) = (dice.Pick(sites), dice.Pick<string>(["", "Value", "Item", "Type", "Kind", "Unknown", "s"]));
        var property = dice.Pick(SpecTree.Members(schema.Object!["properties"]).ToList());
        return property.Rename(schema.Name + suffix) ? $"{property.Place} is {schema.Name}{suffix}" : null;
    }

    private static string? Repeat(SpecTree tree, Dice dice, SpecTree other) =>
        tree.Operations().Select(static site => site.Object!["operationId"]).OfType<JsonValue>().ToList() is { Count: > 0 } ids ? Name(tree.Operations(), dice, "operationId", Alike(dice.Pick(ids).ToString(), dice)) : null;

    private static string? Tag(SpecTree tree, Dice dice, SpecTree other)
    {
        var tags = new[] { dice.Pick(NastyNames.All), dice.Pick(NastyNames.All), Alike(dice.Pick(NastyNames.All), dice) };
        foreach (var operation in tree.Operations())
        {
            operation.Object!["tags"] = new JsonArray(dice.Pick(tags));
        }

        return $"tags are {string.Join(", ", tags.Select(static tag => JsonValue.Create(tag).ToJsonString()))}";
    }

    private static string? RenameEnumValue(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.SchemaSites().FindAll(static site => site.Object!["enum"] is JsonArray { Count: > 0 });
        if (sites.Count == 0)
        {
            return null;
        }

        var (site, name) = (dice.Pick(sites), dice.Pick(NastyNames.All));
        var values = site.Object!["enum"]!.AsArray();
        values[dice.Below(values.Count)] = name;
        return $"{site.Place}.enum has {JsonValue.Create(name).ToJsonString()}";
    }

    private static string? Describe(SpecTree tree, Dice dice, SpecTree other) => Name(
        [.. tree.SchemaSites(), .. tree.Operations(), .. tree.Parameters()], dice, dice.Pick<string>(["description", "summary"]), JsonValue.Create(dice.Pick<string>(
            ["</summary>", "a < b && c > d", "<script>alert(1)</script>", "*/ }", "line\r\nline\u2028line\u0085line", "\"\"\"", "<para>open", "{0} {{1}}", "\u0000\u0001\uffff", "\ud83d\ude00", "<see cref=\"Nowhere\"/>", "# Title\n\n* a\n* b\n\n| a | b |\n|---|---|\n", "```json\n{ \"a\": 1 }\n```", "", "   "])));

    // The same name to a reader who does not look at case and signs.
    private static string Alike(string name, Dice dice) => dice.Below(8) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => name + "_",
        3 => "_" + name,
        4 => name.Replace('_', '-'),
        5 => name + "s",
        6 => name.Length > 1 ? name.Insert(1, "_") : name + "-",
        _ => name,
    };
}
