using System;

namespace Specwright;

/// <summary>Turns the link to the next page into a request of the same operation.</summary>
internal static class NextLink
{
    /// <exception cref="PagingException">The link leads to another server, or is not usable.</exception>
    public static void Apply(ApiRequest request, string link, ServerUrl server)
    {
        var own = request.ExpandPath();
        if (ServerLink.Read(link, server, own, out var target) is { } problem)
        {
            throw new PagingException($"{request.Operation} → the link to the next page {problem}. It was not followed.")
            {
                Method = request.Operation.Method,
                PathTemplate = request.Operation.PathTemplate,
                OperationId = request.Operation.Id,
            };
        }

        // Another path than the operation's own is followed too: some servers count pages there.
        if (target.Path.Length > 0 && !string.Equals(target.Path.TrimEnd('/'), own.TrimEnd('/'), StringComparison.Ordinal))
        {
            request.FollowPath(target.Path);
        }

        request.QueryString.Merge(target.Query);
    }
}
