using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Decides what a media type and its schema mean together.</summary>
internal static class MediaKinds
{
    private static readonly string[] s_sequences =
    [
        "text/event-stream", "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/json-lines", "application/x-json-stream",
        "application/jsonlines", "application/x-jsonlines", "application/stream+json", "application/json-seq", "application/geo+json-seq", "text/jsonl", "text/x-ndjson",
    ];

    private static readonly string[] s_binaryFamilies = ["image/", "audio/", "video/", "font/", "model/"];

    private static readonly string[] s_binaries =
    [
        "application/octet-stream", "application/pdf", "application/zip", "application/gzip", "application/x-gzip", "application/x-tar", "application/x-protobuf", "application/protobuf", "application/cbor",
        "application/msgpack", "application/x-msgpack",
    ];

    /// <summary>What the content is.</summary>
    public static MediaKind Of(MediaType mediaType, References references)
    {
        var schema = new Schema(references.Follow(mediaType.Schema));
        if (mediaType.IsMultipart || mediaType.IsForm)
        {
            return !mediaType.IsForm ? MediaKind.Multipart : IsBinary(schema) ? MediaKind.Bytes : IsWhole(schema) ? MediaKind.Text : MediaKind.Form;
        }

        if (IsSequence(mediaType) && (mediaType.ItemSchema.Exists || !IsBinary(schema)))
        {
            return MediaKind.Sequence;
        }

        if (IsBinary(schema) || IsBytesOfAnyKind(mediaType, schema))
        {
            return MediaKind.Bytes;
        }

        return mediaType.IsJson ? MediaKind.Json : IsText(mediaType, schema) ? MediaKind.Text : MediaKind.Bytes;
    }

    /// <summary>Whether the content is a number in plain text, which looks as it does in JSON.</summary>
    public static bool IsNumber(MediaType mediaType, References references) =>
        mediaType.Essence == "text/plain" && new Schema(references.Follow(mediaType.Schema)) is { HasStructure: false } schema && schema.Types.Count == 1 && schema.Types[0] is "integer" or "number";

    /// <summary>Whether a text has a structure that the schema tells, but that nothing here reads or writes.</summary>
    public static bool IsStructuredText(MediaType mediaType, References references)
    {
        var schema = new Schema(references.Follow(mediaType.Schema));
        return (IsXml(mediaType) || IsYaml(mediaType) || mediaType.Essence == "text/plain") && (schema.HasStructure || schema.Types.Contains("object") || schema.Types.Contains("array"));
    }

    /// <summary>Whether the content is YAML, which JSON is as well.</summary>
    public static bool IsYaml(MediaType mediaType) =>
        mediaType.Essence is "application/yaml" or "application/x-yaml" or "text/yaml" or "text/x-yaml" or "text/yml" || mediaType.Essence.EndsWith("+yaml", StringComparison.Ordinal);

    private static bool IsSequence(MediaType mediaType) => Array.IndexOf(s_sequences, mediaType.Essence) >= 0;

    private static bool IsBinary(Schema schema) =>
        schema.Format == "binary" || schema.Node["contentEncoding"].StringOrNull == "binary" || schema.Node["type"].StringOrNull == "file";

    // What frameworks say of a method that returns bytes: they come as they are, not in base64.
    private static bool IsBytesOfAnyKind(MediaType mediaType, Schema schema) =>
        mediaType.Essence == "*/*" && schema.Format == "byte" && schema.Types.Count == 1 && schema.Types[0] == "string";

    // A form without fields: the caller has written it already.
    private static bool IsWhole(Schema schema) => !schema.HasStructure && schema.Types.Count == 1 && schema.Types[0] == "string";

    private static bool IsText(MediaType mediaType, Schema schema) =>
        mediaType.IsText || IsXml(mediaType) || IsYaml(mediaType) || (schema.Types.Contains("string") && !IsBinary(mediaType));

    private static bool IsBinary(MediaType mediaType) =>
        Array.IndexOf(s_binaries, mediaType.Essence) >= 0 || s_binaryFamilies.Any(family => mediaType.Essence.StartsWith(family, StringComparison.Ordinal));

    private static bool IsXml(MediaType mediaType) => mediaType.Essence is "application/xml" or "text/xml" || mediaType.Essence.EndsWith("+xml", StringComparison.Ordinal);
}
