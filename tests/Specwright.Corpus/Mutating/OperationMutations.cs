using System.Text.Json.Nodes;

namespace Specwright.Corpus.Mutating;

/// <summary>Changes of paths, operations, parameters, bodies and responses.</summary>
internal static class OperationMutations
{
    private static readonly string[] s_mediaTypes =
    [
        "*/*", "application/*", "text/*", "application/vnd.x+json; charset=utf-8", "APPLICATION/JSON", "application/json;odata=verbose", "text/plain", "application/xml", "text/xml", "application/octet-stream", "multipart/form-data",
        "multipart/mixed", "multipart/related", "application/x-www-form-urlencoded", "image/png", "text/event-stream", "application/x-ndjson", "application/jsonl", "application/problem+json", "application/merge-patch+json", "text/csv", "application/pdf", "json", "", "application/json, text/plain",
        "application/cbor", "application/yaml", "text/html", "application/hal+json", "application/zip",
    ];

    private static readonly string[] s_statuses = ["2XX", "2xx", "default", "200 ", "204", "201", "202", "206", "301", "304", "404", "4XX", "5xx", "500", "0", "abc", "20", "1XX", "x-status", "100", "200,201", "Success"];

    private static readonly string[] s_segments =
        ["/{a}.{b}", "/{a}{b}", "?x=1", "?{q}", "#fragment", "/#Action=Do", "/{a", "/a}", "//", "/", "/{}", "/{a b}", "/:id", "/{a}:cancel", "/{name=projects/*}", "/{+rest}", "/{a*}", "/{a;b}", "/é", "/a b", "/%20", "/{A}/{a}", "/{id}/{id}", "/{a-b}/{a_b}", "/(x={x})", "/$count", "/{class}", "/~x", "\\x"];

    private static readonly string[] s_parameters =
    [
        """{"name":"filter","in":"query","style":"deepObject","schema":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"array","items":{"type":"integer"}}}}}""",
        """{"name":"filter","in":"query","content":{"application/json":{"schema":{"type":"object","properties":{"a":{}}}}}}""",
        """{"name":"ids","in":"query","style":"pipeDelimited","explode":false,"schema":{"type":"array","items":{"type":"string","enum":["a","b"]}}}""",
        """{"name":"matrix","in":"query","style":"matrix","schema":{"type":"object","additionalProperties":{"type":"string"}}}""",
        """{"name":"Accept","in":"header","schema":{"type":"string"}}""", """{"name":"Content-Type","in":"header","schema":{"type":"string","enum":["application/json"]}}""", """{"name":"Authorization","in":"header","required":true,"schema":{"type":"string"}}""",
        """{"name":"X-Id","in":"header","schema":{"type":"array","items":{"type":"object"}}}""", """{"name":"cookie[a]","in":"cookie","schema":{"type":"boolean","default":true}}""", """{"name":"id","in":"path","schema":{"type":"string"}}""",
        """{"name":"id","in":"body","schema":{"type":"object","properties":{"a":{"type":"string"}}}}""", """{"name":"file","in":"formData","type":"file"}""", """{"name":"list","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi"}""",
        """{"name":"list","in":"query","type":"array","collectionFormat":"tsv"}""", """{"in":"query"}""", """{"name":"x"}""", """{"name":"x","in":"nowhere"}""", """{"name":5,"in":"query","schema":true}""", """{"$ref":"#/components/parameters/nowhere"}""", """{"name":"both","in":"query","schema":{"type":"string"},"content":{"text/plain":{}}}""",
        """{"name":"u","in":"query","schema":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}},{"type":"object","properties":{"a":{"type":"string"}}}]}}""", """{"name":"when","in":"query","required":true,"schema":{"type":"string","format":"date-time"},"default":1}""",
        """{"name":"page","in":"query","schema":{"type":"integer","default":"x"}}""", """{"name":"cursor","in":"query","schema":{"type":["string","null"]}}""", """{"name":"limit","in":"query","required":true,"schema":{"type":"integer","minimum":1,"maximum":1e99}}""", """{"name":"q","in":"querystring","content":{"application/x-www-form-urlencoded":{"schema":{"type":"object"}}}}""",
        """{"name":"binary","in":"query","schema":{"type":"string","format":"binary"}}""", """{"name":"map","in":"query","schema":{"type":"object","additionalProperties":true}}""", """{"name":"any","in":"query","schema":{}}""", """{"name":"secret","in":"query","schema":{"type":"string","format":"password"}}""",
    ];

    private static readonly string[] s_nodes = ["null", "\"text\"", "1", "true", "[]", "{}", "[null]", "{\"$ref\":\"#/nowhere\"}"];

    /// <summary>All of them.</summary>
    public static readonly Mutation[] All =
    [
        new("extend a path", ExtendPath),
        new("add a parameter", AddParameter),
        new("repeat a parameter", RepeatParameter),
        new("set a style", (tree, dice, _) => Set(tree.Parameters(), dice, "style", JsonValue.Create(dice.Pick<string>(["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "odd"])))),
        new("set explode", (tree, dice, _) => Set(tree.Parameters(), dice, "explode", JsonValue.Create(dice.Below(2) == 0))),
        new("set a place", (tree, dice, _) => Set(tree.Parameters(), dice, "in", JsonValue.Create(dice.Pick<string>(["query", "header", "path", "cookie", "body", "formData"])))),
        new("set a collectionFormat", (tree, dice, _) => Set(tree.Parameters(), dice, "collectionFormat", JsonValue.Create(dice.Pick<string>(["csv", "ssv", "tsv", "pipes", "multi", "odd"])))),
        new("allow reserved characters", (tree, dice, _) => Set(tree.Parameters(), dice, dice.Pick<string>(["allowReserved", "allowEmptyValue", "deprecated"]), JsonValue.Create(true))),
        new("require a parameter", (tree, dice, _) => Set(tree.Parameters(), dice, "required", JsonValue.Create(dice.Below(2) == 0))),
        new("rename a media type", (tree, dice, _) => Rename(tree.MediaTypes(), dice, s_mediaTypes)),
        new("add a media type", AddMediaType),
        new("list media types", (tree, dice, _) => Set(tree.Operations(), dice, dice.Pick<string>(["consumes", "produces"]), new JsonArray(dice.Pick(s_mediaTypes), dice.Pick(s_mediaTypes)))),
        new("rename a response", (tree, dice, _) => Rename(tree.Responses(), dice, s_statuses)),
        new("copy a response", CopyResponse),
        new("move an operation", MoveOperation),
        new("copy an operation", CopyOperation),
        new("give a body", GiveBody),
        new("delete a node", DeleteNode),
        new("change a node", ChangeNode),
    ];

    private static string? Set(List<Site> sites, Dice dice, string member, JsonNode value)
    {
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        site.Object![member] = value;
        return $"{site.Place}.{member} = {value.ToJsonString()}";
    }

    private static string? Rename(List<Site> sites, Dice dice, string[] names)
    {
        if (sites.Count == 0)
        {
            return null;
        }

        var (site, name) = (dice.Pick(sites), dice.Pick(names));
        return site.Rename(name) ? $"{site.Place} is '{name}'" : null;
    }

    private static string? ExtendPath(SpecTree tree, Dice dice, SpecTree other)
    {
        var (paths, segment) = (tree.PathItems(), dice.Pick(s_segments));
        if (paths.Count == 0)
        {
            return null;
        }

        var path = dice.Pick(paths);
        var name = dice.Below(3) == 0 ? segment : path.Name + segment;
        return path.Rename(name) ? $"{path.Name} is {name}" : null;
    }

    private static string? AddParameter(SpecTree tree, Dice dice, SpecTree other)
    {
        List<Site> sites = dice.Below(4) == 0 ? tree.PathItems() : tree.Operations();
        if (sites.Count == 0)
        {
            return null;
        }

        var (site, json) = (dice.Pick(sites), dice.Pick(s_parameters));
        Append(site.Object!, JsonNode.Parse(json)!);
        return $"{site.Place} takes {json}";
    }

    private static string? RepeatParameter(SpecTree tree, Dice dice, SpecTree other)
    {
        var (parameters, operations) = (tree.Parameters(), tree.Operations());
        if (parameters.Count == 0 || operations.Count == 0)
        {
            return null;
        }

        var (parameter, operation) = (dice.Pick(parameters).Value!.DeepClone(), dice.Pick(operations));
        Append(operation.Object!, parameter);
        return $"{operation.Place} takes {parameter["name"]} as well";
    }

    private static void Append(JsonObject holder, JsonNode parameter)
    {
        if (holder["parameters"] is not JsonArray list)
        {
            holder["parameters"] = list = [];
        }

        list.Add(parameter);
    }

    private static string? AddMediaType(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, name) = (tree.MediaTypes(), dice.Pick(s_mediaTypes));
        if (sites.Count == 0)
        {
            return null;
        }

        var (site, from) = (dice.Pick(sites), dice.Pick(sites));
        site.Holder[name] = from.Value!.DeepClone();
        return $"{site.Holder.GetPath()}.{name} = {from.Place}";
    }

    private static string? CopyResponse(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, status) = (tree.Responses(), dice.Pick(s_statuses));
        if (sites.Count == 0)
        {
            return null;
        }

        var (site, from) = (dice.Pick(sites), dice.Pick(sites));
        site.Holder[status] = from.Value?.DeepClone();
        return $"{site.Holder.GetPath()}.{status} = {from.Place}";
    }

    private static string? MoveOperation(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, method) = (tree.Operations(), dice.Pick<string>([.. SpecTree.Methods, "query", "x-get", "GET", "link"]));
        return sites.Count > 0 && dice.Pick(sites) is var site && site.Rename(method) ? $"{site.Place} is {method}" : null;
    }

    private static string? CopyOperation(SpecTree tree, Dice dice, SpecTree other)
    {
        var (sites, paths) = (tree.Operations(), tree.PathItems());
        if (sites.Count == 0)
        {
            return null;
        }

        var (from, to, method) = (dice.Pick(sites), dice.Pick(paths), dice.Pick(SpecTree.Methods));
        to.Object![method] = from.Value!.DeepClone();
        return $"{to.Place}.{method} = {from.Place}";
    }

    private static string? GiveBody(SpecTree tree, Dice dice, SpecTree other)
    {
        var (operations, schemas, type) = (tree.Operations(), tree.SchemaSites(), dice.Pick(s_mediaTypes));
        if (operations.Count == 0 || schemas.Count == 0)
        {
            return null;
        }

        var (operation, schema) = (dice.Pick(operations), dice.Pick(schemas));
        var place = schema.Place;
        operation.Object!["requestBody"] = new JsonObject
        {
            ["required"] = dice.Below(2) == 0,
            ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema.Value!.DeepClone() } },
        };
        return $"{operation.Place} takes {place} as {type}";
    }

    private static string? DeleteNode(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.Find(static (site, _) => site.Name is not ("openapi" or "swagger" or "paths"));
        if (sites.Count == 0)
        {
            return null;
        }

        var site = dice.Pick(sites);
        var place = site.Place;
        site.Remove();
        return $"{place} is gone";
    }

    private static string? ChangeNode(SpecTree tree, Dice dice, SpecTree other)
    {
        var sites = tree.Find(static (site, _) => site.Name is not ("openapi" or "swagger" or "paths"));
        if (sites.Count == 0)
        {
            return null;
        }

        var (site, json) = (dice.Pick(sites), dice.Pick(s_nodes));
        site.Value = JsonNode.Parse(json);
        return $"{site.Place} = {json}";
    }
}
