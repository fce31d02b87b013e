using System;
using System.Text.Json;

namespace Specwright;

/// <summary>
/// Finds code, text and request id in an error body of unknown shape: <c>error.code</c>, <c>code</c>, <c>errors[0]</c>, OAuth's <c>error</c>
/// and <c>error_description</c>, and the problem details of RFC 9457.
/// </summary>
internal readonly struct ErrorProbe
{
    private static readonly string[] s_codes = ["code", "error_code", "errorCode"];
    private static readonly string[] s_messages = ["message", "error_description", "error_message", "errorMessage", "detail", "title", "msg"];
    private static readonly string[] s_requestIds = ["request_id", "requestId", "request-id", "trace_id", "traceId"];

    private ErrorProbe(string? code, string? message, string? requestId)
    {
        Code = code;
        Message = message;
        RequestId = requestId;
    }

    public string? Code { get; }

    public string? Message { get; }

    public string? RequestId { get; }

    /// <summary>Looks into a body; one that is not a JSON object gives nothing.</summary>
    public static ErrorProbe Of(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Of(json.RootElement) : default;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, cut off, or not Unicode: there is nothing to find, and the error of the server must not become one of ours.
            return default;
        }
    }

    private static ErrorProbe Of(JsonElement root)
    {
        var error = Inner(root);
        var code = Text(error, s_codes) ?? Text(root, s_codes) ?? OAuthCode(root) ?? Text(root, ["type"]);
        var message = Text(error, s_messages) ?? Text(root, s_messages) ?? (code is null ? Text(root, ["error"]) : null);
        return new ErrorProbe(code, message, Text(error, s_requestIds) ?? Text(root, s_requestIds));
    }

    /// <summary>The object that describes the error: <c>error</c>, the first of <c>errors</c>, or the root.</summary>
    private static JsonElement Inner(JsonElement root)
    {
        if (root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
        {
            return error;
        }

        return root.TryGetProperty("errors", out var errors) && errors is { ValueKind: JsonValueKind.Array } && errors.GetArrayLength() > 0 && errors[0].ValueKind == JsonValueKind.Object
            ? errors[0]
            : root;
    }

    /// <summary>RFC 6749, section 5.2: <c>error</c> is a code without spaces.</summary>
    private static string? OAuthCode(JsonElement root) =>
        Text(root, ["error"]) is { } text && !text.Contains(' ') ? text : null;

    private static string? Text(JsonElement element, string[] names)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var value))
            {
                if (value.ValueKind == JsonValueKind.String)
                {
                    return value.GetString();
                }

                if (value.ValueKind == JsonValueKind.Number)
                {
                    return value.GetRawText();
                }
            }
        }

        return null;
    }
}
