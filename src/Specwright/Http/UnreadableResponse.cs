using System;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>Says what is wrong with a successful response that is not what the description says.</summary>
internal static class UnreadableResponse
{
    private const int MaxKeptBody = 64 * 1024;

    /// <summary>Reads the current item of a stream.</summary>
    /// <exception cref="ApiDeserializationException">It is not what the description says.</exception>
    public static T Parse<T>(ApiCall call, ItemReader items, JsonReadFunc<T> read)
    {
        try
        {
            return JsonModel.Parse(items.Json.Span, read);
        }
        catch (JsonException e)
        {
            throw Of(call, items.Json.Span, e, typeof(T), items.LineNumber);
        }
    }

    /// <summary>The exception for JSON that cannot be read.</summary>
    /// <param name="call">The call.</param>
    /// <param name="json">The body, or an item of it.</param>
    /// <param name="error">What the reader says.</param>
    /// <param name="type">The type that was to be read.</param>
    /// <param name="lineNumber">The line that an item begins on; null for a whole body.</param>
    public static ApiDeserializationException Of(ApiCall call, ReadOnlySpan<byte> json, JsonException error, Type type, long? lineNumber = null)
    {
        var path = json.IsEmpty ? null : JsonPaths.At(json, JsonPaths.Offset(json, error));
        var (whole, subject) = lineNumber is { } line ? ("item", $"line {line} of the response") : ("body", "the response");
        var what = json.IsEmpty ? $"the {whole} is empty" : error is JsonModelException ? error.Message.TrimEnd('.') : $"the {whole} is not valid JSON";
        var place = path is null ? "" : " at " + path;
        var message = $"{call.Operation} → {call.Info.StatusCode}, but {subject} is no {TypeNames.Of(type)}: {what}{place}.{ContentType(call, lineNumber)}";
        return call.Describe(new ApiDeserializationException(message, error)
        {
            TargetType = type,
            JsonPath = path,
            LineNumber = lineNumber,
            StatusCode = call.Info.StatusCode,
            Body = json.Slice(0, Math.Min(json.Length, MaxKeptBody)).ToArray(),
        });
    }

    // That a body is no JSON often explains itself; a stream of items is none anyway.
    private static string ContentType(ApiCall call, long? lineNumber) =>
        lineNumber is null && call.Info.Headers["Content-Type"] is { } contentType && !contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
            ? $" The content type is {ErrorText.Clean(contentType, call.Secrets)}."
            : "";
}
