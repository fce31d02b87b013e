using System;

namespace Specwright;

/// <summary>
/// Turns a link a server sent into a request of the same operation. The link is the server's text: it may choose the query and a path on the same
/// server, never another host, which would get the credential.
/// </summary>
internal static class NextLink
{
    /// <exception cref="PagingException">The link leads to another server, or is not usable.</exception>
    public static void Apply(ApiRequest request, string link, ServerUrl server)
    {
        if (link.Contains('\\') || link.StartsWith("//", StringComparison.Ordinal))
        {
            throw Refuse(request, "is not a path of this server");
        }

        var (path, query) = Cut(IsAbsolute(link) ? OwnPath(request, link, server) : link);
        if (path.Length > 0)
        {
            Follow(request, path, server);
        }

        request.QueryString.Merge(query);
    }

    /// <summary>Another path than the operation's own is followed too, when it is an honest path.</summary>
    private static void Follow(ApiRequest request, string path, ServerUrl server)
    {
        var own = request.ExpandPath();
        var below = path[0] == '/' ? server.WithoutBasePath(path) : Folder(own) + path;
        try
        {
            var encoded = PathTemplate.Literal(below).Expand(EmptyValues.Instance);
            if (!string.Equals(encoded.TrimEnd('/'), own.TrimEnd('/'), StringComparison.Ordinal))
            {
                request.FollowPath(encoded);
            }
        }
        catch (ArgumentException)
        {
            throw Refuse(request, "has '.' or '..' in its path");
        }
    }

    private static string OwnPath(ApiRequest request, string link, ServerUrl server)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri))
        {
            throw Refuse(request, "is no URL");
        }

        if (!server.HasHost(uri) || uri.UserInfo.Length > 0)
        {
            throw Refuse(request, $"leads to another server ({uri.Host})");
        }

        return uri.PathAndQuery;
    }

    private static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static bool IsAbsolute(string link)
    {
        var colon = link.IndexOf(':');
        return colon > 0 && link.IndexOfAny(['/', '?', '#']) is var slash && (slash < 0 || colon < slash);
    }

    private static (string Path, string Query) Cut(string link)
    {
        var fragment = link.IndexOf('#');
        var rest = fragment < 0 ? link : link.Substring(0, fragment);
        var question = rest.IndexOf('?');
        return question < 0 ? (rest, "") : (rest.Substring(0, question), rest.Substring(question + 1));
    }

    private static PagingException Refuse(ApiRequest request, string why) =>
        new($"{request.Operation} → the link to the next page {why}. It was not followed.")
        {
            Method = request.Operation.Method,
            PathTemplate = request.Operation.PathTemplate,
            OperationId = request.Operation.Id,
        };
}
