using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>Compares the fields of a form (application/x-www-form-urlencoded) with the value they hold.</summary>
/// <param name="operation">The operation.</param>
/// <param name="media">What the spec says of the form.</param>
/// <param name="formats">How lists are written in Swagger 2.0; null in later versions.</param>
internal sealed class FormCheck(WireOperation operation, IOpenApiMediaType media, CollectionFormats? formats)
{
    /// <summary>The differences.</summary>
    public IEnumerable<Mismatch> Differences(JsonObject expected, string text)
    {
        // WHATWG URL, 5.1: a plus is a space.
        var pairs = text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Replace("+", "%20", StringComparison.Ordinal))
            .Select(static pair => pair.IndexOf('=') is >= 0 and var at ? (pair[..at], pair[(at + 1)..]) : (pair, "")).ToList();
        var fields = expected.Where(static member => member.Value is not null)
            .Select(member => (FieldOf(member.Key, member.Value!, pairs.Count(pair => Rfc3986.Decode(pair.Item1) == member.Key)), member.Value!)).ToList();
        return new QueryCheck(fields, [], []).Differences(pairs).Select(static mismatch => mismatch with { What = mismatch.What.Replace("query", "form field", StringComparison.Ordinal) });
    }

    // OpenAPI 3.1, 4.8.15: a field is in style form, exploded, unless its encoding says otherwise; without a style, objects are JSON.
    private WireParameter FieldOf(string name, JsonNode value, int count)
    {
        var field = new WireParameter(name, "query", true, "form", true, false, null, value is JsonObject ? "application/json" : null, null);
        if (formats is not null)
        {
            var format = formats.Of(operation.Path, operation.Method, "formData", name);
            return field with { Explode = format == "multi", Style = format switch { "ssv" => "spaceDelimited", "tsv" => "tabDelimited", "pipes" => "pipeDelimited", _ => "form" } };
        }

        if (media.Encoding is not { } encodings || !encodings.TryGetValue(name, out var encoding))
        {
            return field;
        }

        if (encoding.Style is not { } given)
        {
            // Microsoft.OpenApi does not tell an explode of false from none.
            return encoding.ContentType is { } contentType && MediaTypes.IsJson(contentType) ? field with { MediaType = contentType } : field with { Explode = encoding.Explode == true || count != 1 };
        }

        var style = char.ToLowerInvariant(given.ToString()[0]) + given.ToString()[1..];
        return field with { Style = style, Explode = encoding.Explode ?? style == "form", MediaType = null };
    }
}
