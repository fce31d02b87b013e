using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Specwright.Json;

namespace Specwright;

/// <summary>Reads a JSON body.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="allowEmpty">Whether an empty body gives the default of the type.</param>
internal class JsonResponseReader<T>(JsonReadFunc<T> read, bool allowEmpty = false) : ResponseReader<T?>
{
    private const int MaxKeptBody = 64 * 1024;

    public override async Task<T?> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        using var buffer = await BufferAsync(call, response, maxBytes, cancellationToken).ConfigureAwait(false);
        return Parse(call, Utf8(buffer, response));
    }

    protected virtual T? Parse(ApiCall call, ReadOnlySpan<byte> json)
    {
        if (allowEmpty && json.IsEmpty)
        {
            return default;
        }

        try
        {
            return JsonModel.Parse(json, read);
        }
        catch (JsonException e)
        {
            throw Unreadable(call, json, e);
        }
    }

    private static ReadOnlySpan<byte> Utf8(PooledBuffer buffer, HttpResponseMessage response)
    {
        var encoding = ResponseText.EncodingOf(response);
        return encoding is null ? ResponseText.WithoutMark(buffer.Written) : Encoding.UTF8.GetBytes(encoding.GetString(buffer.ToArray()));
    }

    private static ApiDeserializationException Unreadable(ApiCall call, ReadOnlySpan<byte> json, JsonException error)
    {
        var path = json.IsEmpty ? null : JsonPaths.At(json, JsonPaths.Offset(json, error));
        var what = json.IsEmpty ? "the body is empty" : error is JsonModelException ? error.Message.TrimEnd('.') : "the body is not valid JSON";
        var place = path is null ? "" : " at " + path;
        var type = call.Info.Headers["Content-Type"] is { } contentType && !contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
            ? $" The content type is {ErrorText.Clean(contentType, call.Secrets)}."
            : "";
        var message = $"{call.Operation} → {call.Info.StatusCode}, but the response is no {TypeNames.Of(typeof(T))}: {what}{place}.{type}";
        return call.Describe(new ApiDeserializationException(message, error)
        {
            TargetType = typeof(T),
            JsonPath = path,
            StatusCode = call.Info.StatusCode,
            Body = json.Slice(0, Math.Min(json.Length, MaxKeptBody)).ToArray(),
        });
    }
}
