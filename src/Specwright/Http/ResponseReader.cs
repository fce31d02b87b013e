using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Turns a successful response into a result, within the time of the attempt.</summary>
/// <typeparam name="T">The result.</typeparam>
internal abstract class ResponseReader<T>
{
    /// <summary>Whether the result keeps the response open, as a stream does.</summary>
    public virtual bool KeepsResponse => false;

    public abstract Task<T> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken);

    /// <summary>Reads the whole body, or fails when it is larger than allowed.</summary>
    protected static async Task<PooledBuffer> BufferAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        var length = response.Content.Headers.ContentLength ?? 0;
        var buffer = new PooledBuffer((int)Math.Min(Math.Min(length + 1, maxBytes + 1), 1024 * 1024));
        try
        {
            if (length > maxBytes || await BodyReader.ReadAsync(response, buffer, maxBytes, cancellationToken).ConfigureAwait(false))
            {
                throw call.Describe(new ResponseTooLargeException($"{call.Operation} → the response body is larger than {maxBytes} bytes (MaxResponseBytes).") { Limit = maxBytes });
            }

            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
