using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>The successful responses that a spec promises for an operation.</summary>
internal sealed class Answers
{
    private readonly SampleMode _mode;
    private readonly WireOperation _operation;

    /// <summary>Takes the responses of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="all">Whether optional members are there.</param>
    public Answers(WireOperation operation, bool all)
    {
        _mode = new SampleMode(all, IsRequest: false);
        _operation = operation;
        var successes = operation.Responses.Where(static response => response.Key is ['2', _, _]).OrderBy(static response => response.Key, StringComparer.Ordinal).ToList();
        Successes = successes.Count > 0 ? successes : [.. operation.Responses.Where(static response => response.Key == "default")];
    }

    /// <summary>The successes by status.</summary>
    public IReadOnlyList<KeyValuePair<string, IOpenApiResponse>> Successes { get; }

    /// <summary>The media types of all successes.</summary>
    public IEnumerable<string> MediaTypes => Successes.SelectMany(response => ContentOf(response.Value).Select(static entry => entry.Key)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The answer to a request: of the success that is asked for, in a form that its Accept header covers.</summary>
    /// <param name="accept">The Accept header; empty for any.</param>
    /// <param name="index">Which success; one that is not there is the first.</param>
    /// <param name="isHead">Whether there is no content in any case.</param>
    /// <returns>The answer; null when the header covers no content of the successes.</returns>
    public Answer? To(string accept, int index, bool isHead)
    {
        if (Successes.Count == 0 || isHead)
        {
            return Answer.Empty(Successes.Count == 0 ? 200 : StatusOf(Successes[0].Key));
        }

        var ordered = Successes.Skip(index).Concat(Successes.Take(index)).ToList();
        foreach (var (status, response) in ordered)
        {
            if (response is OpenApiResponseReference { Target: null })
            {
                throw new NotCallableException("Microsoft.OpenApi does not resolve a reference");
            }

            var content = ContentOf(response);
            if (content.Count == 0 || StatusOf(status) is 204 or 205)
            {
                return Answer.Empty(StatusOf(status));
            }

            if (accept.Split(',').Select(range => content.Find(entry => accept.Length == 0 || Wire.MediaTypes.Covers(range, entry.Key))).FirstOrDefault(static entry => entry.Key is not null) is { Key: { } mediaType } chosen)
            {
                return new Answer(StatusOf(status), Concrete(mediaType, accept), Body(mediaType, chosen.Value));
            }
        }

        return null;
    }

    private List<KeyValuePair<string, IOpenApiMediaType>> ContentOf(IOpenApiResponse response) => 
    [
        .. (response.Content ?? new Dictionary<string, IOpenApiMediaType>()).Where(entry => !_operation.IsSwagger2 || entry.Value.Schema is not null).Select(entry => IsUnsaid(entry) ? KeyValuePair.Create("application/json", entry.Value) : entry),
    ];

    // Where a document of 2.0 says nothing of what it produces, Microsoft.OpenApi takes it for bytes.
    private bool IsUnsaid(KeyValuePair<string, IOpenApiMediaType> entry) => _operation.IsSwagger2 && entry.Key == "application/octet-stream" && new SchemaShape(entry.Value.Schema!).Format != "binary";

    // A range stands for a status of its own where 200 has another response.
    private int StatusOf(string status) =>
        int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _operation.Responses.ContainsKey("200") ? 203 : 200;

    // What comes is no range.
    private static string Concrete(string mediaType, string accept) =>
        !mediaType.Contains('*', StringComparison.Ordinal) ? mediaType
        : accept.Split(',').Select(static range => range.Split(';')[0].Trim()).FirstOrDefault(static range => range.Length > 0 && !range.Contains('*', StringComparison.Ordinal)) ?? mediaType.Replace("*/*", "application/json", StringComparison.Ordinal).Replace("*", "plain", StringComparison.Ordinal);

    private byte[] Body(string mediaType, IOpenApiMediaType media)
    {
        var sample = SchemaSamples.Make(media.ItemSchema ?? media.Schema, _mode);
        if (Wire.MediaTypes.IsSequence(mediaType))
        {
            return Encoding.UTF8.GetBytes(Sequence(Wire.MediaTypes.Essence(mediaType), sample is JsonArray { Count: > 0 } list && media.ItemSchema is null ? list[0] : sample));
        }

        var isJson = Wire.MediaTypes.IsJson(mediaType) || (mediaType.Contains('*', StringComparison.Ordinal) && sample is not JsonValue);
        return Encoding.UTF8.GetBytes(isJson ? sample?.ToJsonString() ?? "null" : sample is null ? "" : ClrValues.TextOf(sample));
    }

    // A schema of the event as a whole: its members are the lines.
    private static string Event(JsonObject fields) => string.Concat(fields.Select(static field => $"{field.Key}: {(field.Value is null ? "" : ClrValues.TextOf(field.Value))}\n")) + "\n";

    private static string Sequence(string essence, JsonNode? item)
    {
        var json = item?.ToJsonString() ?? "null";
        return essence switch
        {
            "text/event-stream" => item is JsonObject fields && fields.All(static field => field.Key is "data" or "event" or "id" or "retry") ? Event(fields) : $"data: {json}\n\n",
            "application/json-seq" or "application/geo+json-seq" => $"\u001e{json}\n",
            _ => json + "\n",
        };
    }
}
