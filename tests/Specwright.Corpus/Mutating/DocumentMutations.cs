using System.Text.Json.Nodes;

namespace Specwright.Corpus.Mutating;

/// <summary>Changes of what concerns a whole document.</summary>
internal static class DocumentMutations
{
    private static readonly string[] s_urls =
        ["", "/", "//host/v1", "https://{region}.host/{base path}", "http://localhost:{port}", "host", "https://host/?a=b", "https://host/#x", "{scheme}://host", "not a url", "https://", "ftp://host", "https://user:pass@host/v1/", "../v2", "https://host/a//b", "wss://host", "https://exämple.org", "https://host:99999"];

    /// <summary>All of them.</summary>
    public static readonly Mutation[] All =
    [
        new("claim another version", ClaimVersion),
        new("set the servers", SetServers),
        new("set a host", (tree, dice, _) => SetRoot(tree, dice.Pick<string>(["host", "basePath", "schemes", "consumes", "produces"]), dice.Pick<string>(["\"\"", "null", "\"{host}\"", "\"/v1/\"", "[]", "[\"wss\"]", "[\"application/xml\"]", "[\"*/*\"]"]))),
        new("remove a root member", RemoveRoot),
        new("protect everything", Protect),
        new("add a webhook", AddWebhook),
    ];

    private static string SetRoot(SpecTree tree, string name, string json)
    {
        tree.Root[name] = JsonNode.Parse(json);
        return $"{name} = {json}";
    }

    private static string? ClaimVersion(SpecTree tree, Dice dice, SpecTree other) =>
        tree.IsSwagger ? null : SetRoot(tree, "openapi", $"\"{dice.Pick<string>(["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.2.0", "3.1", "3.0.0-rc1"])}\"");

    private static string? SetServers(SpecTree tree, Dice dice, SpecTree other)
    {
        JsonObject Server() => new()
        {
            ["url"] = dice.Pick(s_urls),
            ["description"] = dice.Pick(NastyNames.All),
            ["variables"] = dice.Below(2) == 0 ? null : new JsonObject { ["region"] = new JsonObject { ["default"] = "eu", ["enum"] = new JsonArray("us", "eu", "") }, ["port"] = new JsonObject { ["default"] = 8080 }, [dice.Pick(NastyNames.All)] = new JsonObject() },
        };
        var servers = new JsonArray([.. Enumerable.Range(0, dice.Below(4)).Select(_ => Server())]);
        List<Site> sites = [.. tree.PathItems(), .. tree.Operations()];
        var holder = dice.Below(3) == 0 && sites.Count > 0 ? dice.Pick(sites).Object! : tree.Root;
        holder["servers"] = servers;
        return $"{holder.GetPath()}.servers = {servers.ToJsonString()}";
    }

    private static string? RemoveRoot(SpecTree tree, Dice dice, SpecTree other)
    {
        var names = tree.Root.Select(static member => member.Key).Where(static name => name is not ("openapi" or "swagger" or "paths")).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var name = dice.Pick(names);
        tree.Root.Remove(name);
        return $"no {name}";
    }

    private static string? Protect(SpecTree tree, Dice dice, SpecTree other)
    {
        var name = dice.Pick(NastyNames.All);
        var json = dice.Pick<string>(
        [
            """{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://host/token","scopes":{"read":"Read","READ":"","read:all":"x","*":"y","":"z","a b":"w","class":"v"}},"implicit":{}}}""", """{"type":"http","scheme":"bearer"}""", """{"type":"http","scheme":"basic"}""",
            """{"type":"http","scheme":"digest"}""", """{"type":"apiKey","in":"query","name":"key"}""", """{"type":"apiKey","in":"cookie","name":"sid"}""", """{"type":"apiKey","in":"header","name":""}""", """{"type":"openIdConnect","openIdConnectUrl":"x"}""", """{"type":"mutualTLS"}""", """{"type":"basic"}""", """{"type":"odd"}""", """{}""",
            """{"type":"oauth2","flow":"accessCode","authorizationUrl":"x","tokenUrl":"y","scopes":{"write:pets":"x","write_pets":"y"}}""",
        ]);
        var holder = tree.IsSwagger ? tree.Root : tree.Root["components"] as JsonObject;
        if (holder is null)
        {
            return null;
        }

        holder[tree.IsSwagger ? "securityDefinitions" : "securitySchemes"] = new JsonObject { [name] = JsonNode.Parse(json) };
        tree.Root["security"] = new JsonArray(new JsonObject { [name] = new JsonArray("read", "a b", "new") });
        return $"{JsonValue.Create(name).ToJsonString()} is {json}";
    }

    private static string? AddWebhook(SpecTree tree, Dice dice, SpecTree other)
    {
        var operations = tree.Operations();
        if (operations.Count == 0 || tree.IsSwagger)
        {
            return null;
        }

        var (operation, name) = (dice.Pick(operations), dice.Pick(NastyNames.All));
        var place = operation.Place;
        if (tree.Root["webhooks"] is not JsonObject webhooks)
        {
            tree.Root["webhooks"] = webhooks = [];
        }

        webhooks[name] = new JsonObject { ["post"] = operation.Value!.DeepClone() };
        return $"webhook {JsonValue.Create(name).ToJsonString()} is {place}";
    }
}
