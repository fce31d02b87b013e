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
            throw UnreadableResponse.Of(call, json, e, typeof(T));
        }
    }

    private static ReadOnlySpan<byte> Utf8(PooledBuffer buffer, HttpResponseMessage response)
    {
        var encoding = ResponseText.EncodingOf(response);
        return encoding is null ? ResponseText.WithoutMark(buffer.Written) : Encoding.UTF8.GetBytes(encoding.GetString(buffer.ToArray()));
    }
}
