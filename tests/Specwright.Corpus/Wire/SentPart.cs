namespace Specwright.Corpus.Wire;

/// <summary>A part of a multipart body.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="FileName">The file's name; null for none.</param>
/// <param name="ContentType">The media type; null for none.</param>
/// <param name="Content">The content.</param>
internal sealed record SentPart(string Name, string? FileName, string? ContentType, byte[] Content);
