namespace Specwright;

/// <summary>Finds the id by which the server's support recognises a request.</summary>
internal static class RequestIds
{
    private static readonly string[] s_headers = ["X-Request-Id", "Request-Id", "X-Correlation-Id", "x-amzn-RequestId"];

    public static string? Of(ResponseHeaders headers)
    {
        foreach (var name in s_headers)
        {
            if (headers[name] is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}
