namespace Specwright.Corpus.Wire;

/// <summary>A request that generated code sent.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Uri">Where it went.</param>
/// <param name="Headers">The headers, those of the content among them.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record SentRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    /// <summary>The media type of the body; empty for none.</summary>
    public string ContentType => Headers.GetValueOrDefault("Content-Type", "");

    /// <summary>Takes a message.</summary>
    public static async Task<SentRequest> OfAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var body = message.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : null;
        var headers = message.Headers.NonValidated.Concat(message.Content is { } described ? described.Headers.NonValidated : default)
            .ToDictionary(static header => header.Key, static header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new SentRequest(message.Method.Method, message.RequestUri!, headers, body);
    }
}
