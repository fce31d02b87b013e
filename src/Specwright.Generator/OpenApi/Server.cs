using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Server Object (OpenAPI 3.1, 4.8.5), variables replaced by their defaults.</summary>
/// <param name="Url">The address; relative when the document writes it so.</param>
/// <param name="Description">What the document says about it.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Template">The address with its variables in braces.</param>
/// <param name="Variables">The variables; missing when there are none.</param>
internal sealed record Server(string Url, string? Description, Node Node, string Template, Node Variables)
{
    /// <summary>The servers of a document.</summary>
    public static IReadOnlyList<Server> Of(Document document) => document.IsV20 ? OfV20(document.Root) : Of(document.Root["servers"]);

    /// <summary>The servers of a list, of the document, a path item or an operation.</summary>
    public static IReadOnlyList<Server> Of(Node servers)
    {
        var list = new List<Server>();
        foreach (var node in servers.Items)
        {
            if (node["url"].StringOrNull is { } url)
            {
                list.Add(new Server(Expand(url, node["variables"]), node["description"].StringOrNull, node["url"], url, node["variables"]));
            }
        }

        return list;
    }

    private static List<Server> OfV20(Node root)
    {
        if (root["host"].StringOrNull is not { Length: > 0 } host)
        {
            return [];
        }

        var schemes = root["schemes"].Items.Select(static scheme => scheme.StringOrNull).OfType<string>().ToList();
        var scheme = schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0];
        var url = scheme + "://" + host + (root["basePath"].StringOrNull ?? "");
        return [new Server(url, null, root["host"], url, default)];
    }

    private static string Expand(string url, Node variables)
    {
        foreach (var variable in variables.Members)
        {
            url = url.Replace("{" + variable.Name + "}", variable.Value["default"].Text ?? "");
        }

        return url;
    }
}
