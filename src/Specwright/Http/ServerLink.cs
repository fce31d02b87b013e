using System;

namespace Specwright;

/// <summary>
/// A link that a server sent, cut down to what it may choose: a path below the server's URL and a query. Never another host, which would get the
/// credential.
/// </summary>
internal readonly struct ServerLink
{
    private ServerLink(string path, string query)
    {
        Path = path;
        Query = query;
    }

    /// <summary>The encoded path below the server's URL, starting with a slash; empty when the link has only a query.</summary>
    public string Path { get; }

    /// <summary>The query without its question mark.</summary>
    public string Query { get; }

    /// <summary>Reads a link: absolute, from the root with or without the base path, only a query, or relative to a path.</summary>
    /// <param name="link">The link.</param>
    /// <param name="server">The server that sent it.</param>
    /// <param name="current">The path of the request whose response held it, starting with a slash.</param>
    /// <param name="result">The link.</param>
    /// <returns>Null, or what is wrong, as the end of a sentence that begins with "the link".</returns>
    public static string? Read(string link, ServerUrl server, string current, out ServerLink result)
    {
        result = default;
        if (link.Contains('\\') || link.StartsWith("//", StringComparison.Ordinal))
        {
            return "is not a path of this server";
        }

        if (IsAbsolute(link))
        {
            if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || !server.HasHost(uri) || uri.UserInfo.Length > 0)
            {
                return "leads to another server" + (uri is null ? "" : $" ({uri.Host})");
            }

            link = uri.PathAndQuery;
        }

        var template = PathTemplate.Literal(link);
        if (template.Text.Length == 0)
        {
            result = new ServerLink("", template.Query);
            return null;
        }

        var path = template.Text[0] == '/' ? server.WithoutBasePath(template.Text) : Folder(current) + template.Text;
        try
        {
            result = new ServerLink(PathTemplate.Literal(path).Expand(EmptyValues.Instance), template.Query);
            return null;
        }
        catch (ArgumentException)
        {
            return "has '.' or '..' in its path";
        }
    }

    private static bool IsAbsolute(string link)
    {
        var colon = link.IndexOf(':');
        return colon > 0 && link.IndexOfAny(['/', '?', '#']) is var slash && (slash < 0 || colon < slash);
    }

    private static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
