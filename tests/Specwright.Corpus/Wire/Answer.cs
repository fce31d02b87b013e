namespace Specwright.Corpus.Wire;

/// <summary>What the server answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">The media type; null for no content.</param>
/// <param name="Body">The content.</param>
internal sealed record Answer(int Status, string? MediaType, byte[] Body)
{
    /// <summary>A success without content.</summary>
    public static Answer Empty(int status) => new(status, null, []);
}
