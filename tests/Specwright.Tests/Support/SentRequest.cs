namespace Specwright.Tests.Support;

/// <summary>A request as it went out.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, as on the wire.</param>
/// <param name="Headers">Request and content headers; several values are joined by commas.</param>
/// <param name="Body">The body as text.</param>
public sealed record SentRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Path => Target.Split('?')[0];

    public string Query => Target.Contains('?', StringComparison.Ordinal) ? Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;
}
