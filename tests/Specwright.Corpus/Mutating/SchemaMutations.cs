using System.Text.Json.Nodes;

namespace Specwright.Corpus.Mutating;

/// <summary>Changes of schemas.</summary>
internal static class SchemaMutations
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "object", "array", "null", "file", "any", "strng", "date", "String"];

    private static readonly string[] s_formats =
    [
        "date", "date-time", "time", "duration", "uuid", "uri", "byte", "binary", "int8", "int32", "int64", "uint64", "float", "double", "decimal", "password", "unix-time", "unixtime", "email", "ipv4", "base64url", "char", "bigint", "", "custom", "date_time",
    ];

    private static readonly string[] s_numbers =
        ["0", "-1", "1e400", "-1e400", "99999999999999999999999999999999", "-9223372036854775809", "9223372036854775807", "9223372036854775808", "1.7976931348623157e308", "0.1", "1e-400", "-0.0", "2147483648", "\"5\"", "\"abc\"", "null", "true", "[]", "{}"];

    private static readonly string[] s_patterns =
    [
        "^[a-z]+$", "(?<name>x)", "\\p{L}+", "[", "(a+)+$", "\\d{1,99999}", "^\"quoted\"\\s*$", "/^abc$/i", "(?i)x", "\\u{1F600}", "^[\\w-]+@", "", "*", "\\", "[^]", "(?P<n>x)\\k<n>", "\n", "a{2,1}", "\\z", "^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$", "[[:alpha:]]",
    ];

    private static readonly string[] s_values =
        ["\"a\"", "\"A\"", "\"\"", "\" \"", "1", "1.5", "-1", "0", "true", "false", "null", "{}", "[]", "\"1\"", "\"true\"", "\"null\"", "\"*\"", "\"a b\"", "\"a_b\"", "\"a-b\"", "99999999999999999999", "\"\\u0000\"", "\"😀\"", "\"class\"", "\"ToString\"", "\"Value\"", "1e3"];

    private static readonly string[] s_nodes = ["null", "\"text\"", "1", "true", "false", "[]", "{}", "[null]", "[\"a\"]", "{\"$ref\":\"#/nowhere\"}", "{\"$ref\":\"\"}", "{\"$ref\":5}", "[[]]"];

    private static readonly string[] s_empty =
    [
        "{}", "{\"type\":\"object\"}", "{\"type\":\"array\"}", "{\"allOf\":[]}", "{\"oneOf\":[]}", "{\"anyOf\":[{}]}", "{\"enum\":[]}", "{\"properties\":{}}", "{\"properties\":{},\"additionalProperties\":false}", "{\"nullable\":true}",
        "{\"oneOf\":[{\"type\":\"null\"}]}", "{\"allOf\":[{\"required\":[\"a\"]}]}", "{\"allOf\":[{},{\"example\":1}]}", "{\"not\":{}}", "{\"items\":{}}", "{\"type\":[]}", "{\"type\":[\"null\"]}", "{\"const\":null}", "{\"enum\":[null]}", "{\"const\":{\"a\":1}}", "{\"default\":1}",
        "{\"type\":\"object\",\"required\":[\"a\",\"b\"]}", "{\"type\":\"string\",\"enum\":[\"\"]}", "{\"type\":\"array\",\"items\":[]}", "{\"type\":\"array\",\"items\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}",
        "{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"object\",\"properties\":{\"a\":{}}}]}}}", "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":{\"enum\":[\"a\"]}}}",
        "{\"prefixItems\":[{\"type\":\"string\"},{\"enum\":[1,2]}],\"items\":{\"type\":\"object\",\"properties\":{\"a\":{}}}}", "{\"type\":[\"string\",\"object\",\"array\",\"null\"],\"properties\":{\"a\":{\"type\":\"string\"}},\"items\":{\"type\":\"integer\"}}",
        "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"string\",\"format\":\"date-time\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}]}",
        "{\"oneOf\":[{\"title\":\"A\",\"properties\":{\"k\":{\"const\":\"x\"}}},{\"title\":\"A\",\"properties\":{\"k\":{\"const\":\"y\"}}},{\"properties\":{\"k\":{\"enum\":[\"z\",\"w\"]}}}]}",
        "{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"number\"},{\"type\":\"boolean\"},{\"type\":\"null\"}]}", "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"oneOf\":[{\"required\":[\"a\"]},{\"properties\":{\"a\":{\"type\":\"integer\"}}}]}",
        "{\"type\":\"object\",\"discriminator\":{\"propertyName\":\"none\"},\"properties\":{\"a\":{\"type\":\"string\"}}}", "{\"type\":\"string\",\"format\":\"binary\"}", "{\"type\":\"string\",\"contentEncoding\":\"base64\",\"contentMediaType\":\"image/png\"}",
        "{\"type\":\"object\",\"patternProperties\":{\"^x-\":{\"type\":\"string\"}},\"additionalProperties\":{\"type\":\"integer\"}}", "{\"if\":{\"properties\":{\"a\":{\"const\":1}}},\"then\":{\"properties\":{\"b\":{\"type\":\"string\"}},\"required\":[\"b\"]},\"else\":{\"properties\":{\"b\":{\"type\":\"integer\"}}}}",
    ];

    /// <summary>All of them.</summary>
    public static readonly Mutation[] All =
    [
        new("splice a schema from another document", Splice),
        new("put an odd schema", (tree, dice, _) => Put(tree.SchemaSites(), dice, dice.Pick(s_empty))),
        new("put an odd node", (tree, dice, _) => Put(tree.SchemaSites(), dice, dice.Pick(s_nodes))),
        new("wrap a schema", Wrap),
        new("refer to a schema", Refer),
        new("unfold a reference", Unfold),
        new("move a schema into the reusable ones", Extract),
        new("set a keyword", SetKeyword),
        new("set a type", (tree, dice, _) => Set(tree.SchemaSites(), dice, "type", $"\"{dice.Pick(s_types)}\"")),
        new("set several types", (tree, dice, _) => Set(tree.SchemaSites(), dice, "type", $"[\"{dice.Pick(s_types)}\",\"{dice.Pick(s_types)}\",\"null\"]")),
        new("set a format", (tree, dice, _) => Set(tree.InlineSchemas(), dice, "format", $"\"{dice.Pick(s_formats)}\"")),
        new("set a bound", (tree, dice, _) => Set(tree.InlineSchemas(), dice, dice.Pick<string>(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "default", "example"]), dice.Pick(s_numbers))),
        new("set a pattern", (tree, dice, _) => Set(tree.InlineSchemas(), dice, "pattern", JsonValue.Create(dice.Pick(s_patterns)).ToJsonString())),
        new("set an enum", (tree, dice, _) => Set(tree.InlineSchemas(), dice, "enum", $"[{string.Join(",", Enumerable.Range(0, 1 + dice.Below(6)).Select(_ => dice.Pick(s_values)))}]")),
        new("set a constant", (tree, dice, _) => Set(tree.InlineSchemas(), dice, "const", dice.Pick(s_values))),
        new("set a default", (tree, dice, _) => Set(tree.InlineSchemas(), dice, "default", dice.Pick(s_values))),
        new("require all properties", RequireAll),
        new("set a discriminator", Discriminate),
        new("make a hierarchy", Inherit),
        new("make a union", Unite),
        new("copy properties of another schema", CopyProperties),
    ];

    private static string? Put(List<Site> sites, Dice dice, string json)
    {
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        site.Value = JsonNode.Parse(json);
        return $"{site.Place} = {json}";
    }

    private static string? Set(List<Site> sites, Dice dice, string keyword, string json)
    {
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        site.Object![keyword] = JsonNode.Parse(json);
        return $"{site.Place}.{keyword} = {json}";
    }

    private static string? SetKeyword(SpecTree tree, Dice dice, SpecTree other) => Set(
        tree.SchemaSites(), dice, dice.Pick<string>(["nullable", "readOnly", "writeOnly", "deprecated", "additionalProperties", "unevaluatedProperties", "uniqueItems", "x-nullable", "exclusiveMinimum"]), dice.Pick<string>(["true", "false", "\"true\"", "{}", "null"]));

    // The schema keeps its references: of those that the document lacks nothing is known, which is a case of its own.
    private static string? Splice(SpecTree tree, Dice dice, SpecTree other)
    {
        var (from, to) = (other.SchemaSites(), tree.SchemaSites());
        if (from.Count == 0 || to.Count == 0)
        {
            return null;
        }

        var (source, target) = (dice.Pick(from), dice.Pick(to));
        var place = source.Place;
        target.Value = source.Value!.DeepClone();
        return $"{target.Place} = {place} of the other document";
    }

    private static string? Wrap(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.SchemaSites();
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        var inner = site.Value!.DeepClone();
        JsonObject wrapped = dice.Below(9) switch
        {
            0 => new() { ["allOf"] = new JsonArray(inner) },
            1 => new() { ["oneOf"] = new JsonArray(inner, new JsonObject { ["type"] = "null" }) },
            2 => new() { ["anyOf"] = new JsonArray(inner, new JsonObject { ["type"] = "string" }) },
            3 => new() { ["type"] = "array", ["items"] = inner },
            4 => new() { ["type"] = "object", ["additionalProperties"] = inner },
            5 => new() { ["allOf"] = new JsonArray(inner, new JsonObject { ["properties"] = new JsonObject { ["added"] = new JsonObject { ["type"] = "string" } } }) },
            6 => new() { ["anyOf"] = new JsonArray(inner, new JsonObject { ["type"] = "array", ["items"] = inner.DeepClone() }) },
            7 => new() { ["oneOf"] = new JsonArray(inner, inner.DeepClone()) },
            _ => new() { ["type"] = "object", ["properties"] = new JsonObject { ["data"] = inner }, ["required"] = new JsonArray("data") },
        };
        site.Value = wrapped;
        return $"{site.Place} wrapped in {string.Join(", ", wrapped.Select(static member => member.Key))}";
    }

    // Any schema may refer to any other, so circles of every kind come up.
    private static string? Refer(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, names) = (tree.SchemaSites(), SpecTree.Members(tree.Schemas).Select(static site => site.Name!).ToList());
        if (sites.Count == 0 || names.Count == 0)
        {
            return null;
        }

        var (site, reference) = (dice.Pick(sites), Reference(tree, dice.Pick(names)));
        var place = site.Place;
        switch (dice.Below(6))
        {
            case 0:
                site.Object!["allOf"] = new JsonArray(reference);
                return $"{place}.allOf = {reference.ToJsonString()}";
            case 1:
                site.Object!["oneOf"] = new JsonArray(reference, new JsonObject { ["type"] = "string" });
                return $"{place}.oneOf = {reference.ToJsonString()} or text";
            case 2:
                site.Object!["items"] = reference;
                site.Object["type"] = "array";
                return $"{place}.items = {reference.ToJsonString()}";
            case 3:
                site.Object!["additionalProperties"] = reference;
                return $"{place}.additionalProperties = {reference.ToJsonString()}";
            case 4:
                site.Object!["$ref"] = reference["$ref"]!.DeepClone();
                return $"{place}.$ref = {reference["$ref"]} beside the rest";
            default:
                site.Value = reference;
                return $"{place} = {reference.ToJsonString()}";
        }
    }

    private static string? Unfold(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.SchemaSites().FindAll(site => site.Object!["$ref"] is JsonValue && Target(tree, site) is not null);
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        site.Value = Target(tree, site)!.DeepClone();
        return $"{site.Place} unfolded";
    }

    private static string? Extract(SpecTree tree, Dice dice, SpecTree other)
    {
        if (tree.Schemas is not { } schemas || tree.InlineSchemas().FindAll(site => site.Holder != schemas) is not { Count: > 0 } sites)
        {
            return null;
        }

        var (site, name) = (dice.Pick(sites), dice.Pick(NastyNames.All));
        if (!schemas.ContainsKey(name))
        {
            schemas[name] = site.Value!.DeepClone();
        }

        site.Value = Reference(tree, name);
        return $"{site.Place} = {site.Value!.ToJsonString()}";
    }

    private static string? RequireAll(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.ObjectSchemas();
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        site.Object!["required"] = new JsonArray([.. site.Object["properties"]!.AsObject().Select(static member => JsonValue.Create(member.Key)), "absent"]);
        return $"{site.Place} requires all";
    }

    private static string? Discriminate(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, names) = (tree.SchemaSites().FindAll(static site => site.Object!.ContainsKey("oneOf") || site.Object.ContainsKey("anyOf") || site.Object.ContainsKey("properties")), SpecTree.Members(tree.Schemas).ToList());
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        var properties = SpecTree.Members(site.Object!["properties"]).Select(static member => member.Name!).Append("kind").Append("").ToList();
        var discriminator = new JsonObject { ["propertyName"] = dice.Pick(properties) };
        if (dice.Below(2) == 0 && names.Count > 0)
        {
            discriminator["mapping"] = new JsonObject { ["a"] = tree.SchemaPrefix + dice.Pick(names).Name, ["b"] = dice.Pick(names).Name, [dice.Pick(NastyNames.All)] = tree.SchemaPrefix + dice.Pick(names).Name };
        }

        site.Object["discriminator"] = tree.IsSwagger ? discriminator["propertyName"]!.DeepClone() : discriminator;
        return $"{site.Place}.discriminator = {discriminator.ToJsonString()}";
    }

    private static string? Inherit(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = SpecTree.Members(tree.Schemas).Where(static site => site.Value is JsonObject).ToList();
        if (sites.Count < 2)
        {
            return null;
        }

        var (parent, child) = (dice.Pick(sites), dice.Pick(sites));
        parent.Object!["discriminator"] = tree.IsSwagger ? "kind" : new JsonObject { ["propertyName"] = "kind" };
        var own = child.Value!.DeepClone();
        child.Value = new JsonObject { ["allOf"] = new JsonArray(Reference(tree, parent.Name!), own) };
        return $"{child.Name} derives from {parent.Name}";
    }

    private static string? Unite(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, names) = (tree.SchemaSites(), SpecTree.Members(tree.Schemas).Select(static site => site.Name!).ToList());
        if (sites.Count == 0 || names.Count < 2)
        {
            return null;
        }

        var site = dice.Pick(sites);
        var cases = Enumerable.Range(0, 2 + dice.Below(4)).Select(_ => Reference(tree, dice.Pick(names))).ToArray();
        site.Value = new JsonObject { [dice.Pick<string>(["oneOf", "anyOf"])] = new JsonArray([.. cases]) };
        return $"{site.Place} = {site.Value!.ToJsonString()}";
    }

    private static string? CopyProperties(SpecTree tree, Dice dice, SpecTree other)
    {
        var (from, to) = (other.ObjectSchemas(), tree.SchemaSites());
        if (from.Count == 0 || to.Count == 0)
        {
            return null;
        }

        var (source, target) = (dice.Pick(from), dice.Pick(to));
        var properties = source.Object!["properties"]!.DeepClone();
        var place = source.Place;
        target.Object!["properties"] = properties;
        return $"{target.Place}.properties = those of {place} of the other document";
    }

    private static JsonObject Reference(SpecTree tree, string name) => new() { ["$ref"] = tree.SchemaPrefix + Uri.EscapeDataString(name.Replace("~", "~0").Replace("/", "~1")) };

    private static JsonNode? Target(SpecTree tree, Site site) => site.Object!["$ref"]!.ToString() is var reference && reference.StartsWith(tree.SchemaPrefix, StringComparison.Ordinal) ? tree.Schemas?[reference[tree.SchemaPrefix.Length..]] : null;
}
