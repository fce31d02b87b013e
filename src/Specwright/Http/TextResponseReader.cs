using System;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads a body as text, in the character set it declares; of a JSON string that says it is one, its value.</summary>
internal sealed class TextResponseReader : ResponseReader<string>
{
    public static TextResponseReader Instance { get; } = new();

    public override async Task<string> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        using var buffer = await BufferAsync(call, response, maxBytes, cancellationToken).ConfigureAwait(false);
        var text = ResponseText.Decode(buffer, response);
        return IsJsonString(text, response) ? Unquoted(text) : text;
    }

    private static bool IsJsonString(string text, HttpResponseMessage response) =>
        text.Length > 1 && text[0] == '"' && response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;

    private static string Unquoted(string text)
    {
        try
        {
            return JsonModel.Parse(text, Json.JsonRead.String);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
