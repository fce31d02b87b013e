using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Server Object (OpenAPI 3.1, 4.8.5), variables replaced by their defaults.</summary>
/// <param name="Url">The address; relative when the document writes it so.</param>
/// <param name="Description">What the document says about it.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Template">The address with its variables in braces.</param>
/// <param name="Variables">The variables, in the document's order.</param>
internal sealed record Server(string Url, string? Description, Node Node, string Template, IReadOnlyList<ServerVariable> Variables)
{
    /// <summary>The servers of a document.</summary>
    public static IReadOnlyList<Server> Of(Document document) => document.IsV20 ? OfV20(document) : Of(document, document.Root["servers"]);

    /// <summary>The servers of a list, of the document, a path item or an operation.</summary>
    public static IReadOnlyList<Server> Of(Document document, Node servers)
    {
        var list = new List<Server>();
        foreach (var node in document.References.Items(servers))
        {
            if (node["url"].StringOrNull is { } url)
            {
                var variables = VariablesOf(node["variables"]);
                list.Add(new Server(Expand(url, variables), node["description"].StringOrNull, node["url"], url, variables));
            }
        }

        return list;
    }

    private static List<Server> OfV20(Document document)
    {
        var root = document.Root;
        if (root["x-ms-parameterized-host"]["hostTemplate"].StringOrNull is { Length: > 0 } template)
        {
            return [OfTemplate(document, root["x-ms-parameterized-host"], template)];
        }

        if (root["host"].StringOrNull is not { Length: > 0 } host)
        {
            return [];
        }

        var url = SchemeOf(root) + host + (root["basePath"].StringOrNull ?? "");
        return [new Server(url, null, root["host"], url, [])];
    }

    // Azure's descriptions: a host with parameters, which are written as those of an operation.
    private static Server OfTemplate(Document document, Node host, string template)
    {
        var url = (host["useSchemePrefix"].Boolean == false ? "" : SchemeOf(document.Root)) + template + (document.Root["basePath"].StringOrNull ?? "");
        var variables = new List<ServerVariable>();
        foreach (var item in host["parameters"].Items)
        {
            var parameter = document.References.Follow(item);
            variables.Add(new ServerVariable(parameter["name"].StringOrNull ?? "", parameter));
        }

        return new Server(Expand(url, variables), null, host["hostTemplate"], url, variables);
    }

    private static string SchemeOf(Node root)
    {
        var schemes = root["schemes"].Items.Select(static scheme => scheme.StringOrNull).OfType<string>().ToList();
        return (schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0]) + "://";
    }

    private static List<ServerVariable> VariablesOf(Node declared)
    {
        var variables = new List<ServerVariable>();
        foreach (var member in declared.Members)
        {
            variables.Add(new ServerVariable(member.Name, member.Value));
        }

        return variables;
    }

    // Without a default the name stays, so that the address says what is missing.
    private static string Expand(string url, IReadOnlyList<ServerVariable> variables)
    {
        foreach (var variable in variables)
        {
            url = variable.Node["default"].Text is { } value ? url.Replace("{" + variable.Name + "}", value) : url;
        }

        return url;
    }
}
