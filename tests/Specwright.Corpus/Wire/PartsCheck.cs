using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>Compares the parts of a multipart body with the value they hold (OpenAPI 3.1, 4.8.15; RFC 7578).</summary>
/// <param name="operation">The operation.</param>
/// <param name="media">What the spec says of the body.</param>
/// <param name="formats">How lists are written in Swagger 2.0; null in later versions.</param>
internal sealed class PartsCheck(WireOperation operation, IOpenApiMediaType media, CollectionFormats? formats)
{
    /// <summary>The differences.</summary>
    public IEnumerable<Mismatch> Differences(JsonObject expected, IReadOnlyList<SentPart> parts)
    {
        var shape = media.Schema is null ? null : new SchemaShape(media.Schema);
        foreach (var (name, value) in expected)
        {
            var encoding = media.Encoding?.TryGetValue(name, out var given) == true ? given : null;
            var own = parts.Where(part => part.Name == name).ToList();
            if (value is not null && IsChecked(value, encoding) && Difference(name, value, shape?.Properties.GetValueOrDefault(name), encoding, own) is { } difference)
            {
                yield return difference;
            }
        }

        foreach (var part in parts.Where(part => !expected.ContainsKey(part.Name) && !expected.Any(member => part.Name.StartsWith(member.Key + "[", StringComparison.Ordinal))))
        {
            yield return new Mismatch("unexpected part", "nothing", part.Name);
        }
    }

    // The style deepObject is open for parts; lists without items have none.
    private static bool IsChecked(JsonNode value, OpenApiEncoding? encoding) => encoding?.Style is null && value is not JsonArray { Count: 0 };

    private Mismatch? Difference(string name, JsonNode value, IOpenApiSchema? schema, OpenApiEncoding? encoding, List<SentPart> parts)
    {
        var isJson = encoding?.ContentType is { } contentType && MediaTypes.IsJson(contentType);
        var format = formats?.Of(operation.Path, operation.Method, "formData", name) ?? "multi";
        var values = value is JsonArray list && !isJson ? format == "multi" || IsFile(list[0]!, ItemOf(schema)) ? [.. list] : [JsonValue.Create(string.Join(format switch { "ssv" => " ", "tsv" => "\t", "pipes" => "|", _ => "," }, list.Select(static item => ClrValues.TextOf(item!))))] : new List<JsonNode?> { value };
        if (parts.Count != values.Count)
        {
            return new Mismatch($"parts {name}", $"{values.Count}", $"{parts.Count}");
        }

        return parts.Zip(values, (part, item) => Difference(part, item!, value is JsonArray ? ItemOf(schema) : schema, encoding, isJson)).FirstOrDefault(static difference => difference is not null);
    }

    private static IOpenApiSchema? ItemOf(IOpenApiSchema? schema) => schema is null ? null : new SchemaShape(schema).Items;

    private static Mismatch? Difference(SentPart part, JsonNode value, IOpenApiSchema? schema, OpenApiEncoding? encoding, bool isJson)
    {
        var text = Encoding.UTF8.GetString(part.Content);
        if (value is JsonObject or JsonArray || isJson)
        {
            return JsonTexts.Difference(value.ToJsonString(), text) is { } difference ? new Mismatch($"part {part.Name}", value.ToJsonString(), difference) : TypeOf(part, encoding, "application/json");
        }

        var isFile = IsFile(value, schema);
        return isFile && part.Content.AsSpan().SequenceEqual((byte[])[1, 2, 3]) ? part.FileName is null ? new Mismatch($"file name of part {part.Name}", "one", "none") : TypeOf(part, encoding, "application/octet-stream")
            : text != ClrValues.TextOf(value) ? new Mismatch($"part {part.Name}", ClrValues.TextOf(value), text)
            : TypeOf(part, encoding, "text/plain");
    }

    private static bool IsFile(JsonNode value, IOpenApiSchema? schema) => value is JsonValue && ClrValues.TextOf(value) == "AQID" && (schema is null || new SchemaShape(schema).Format == "binary" || new SchemaShape(schema).Cases.Count > 0);

    // RFC 7578, 4.4: a part without a type is text.
    private static Mismatch? TypeOf(SentPart part, OpenApiEncoding? encoding, string usual)
    {
        var expected = encoding?.ContentType?.Split(',').Select(static type => type.Trim()).ToList() ?? [usual];
        var got = part.ContentType ?? "text/plain";

        // Of several types the caller names one.
        return expected.Exists(type => MediaTypes.Covers(type, got)) || (expected.Count > 1 && MediaTypes.Essence(got) == usual) ? null : new Mismatch($"content type of part {part.Name}", string.Join(", ", expected), got);
    }
}
