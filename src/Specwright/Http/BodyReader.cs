using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads response bodies into memory, up to a limit.</summary>
internal static class BodyReader
{
    private const int ChunkSize = 16 * 1024;

    /// <summary>Reads at most <paramref name="limit"/> bytes and says whether there are more.</summary>
    public static async Task<bool> ReadAsync(HttpResponseMessage response, PooledBuffer buffer, long limit, CancellationToken cancellationToken)
    {
        // Some streams (on .NET Framework all) do not notice cancellation while they wait: closing the response wakes them up.
        using var closing = cancellationToken.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
        try
        {
            using var stream = await OpenAsync(response, cancellationToken).ConfigureAwait(false);
            return await CopyAsync(stream, buffer, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("Reading the response was cancelled.", e, cancellationToken);
        }
        catch (ObjectDisposedException e)
        {
            throw new IOException("The response ended while it was read.", e);
        }
    }

    /// <summary>The body as a stream, decompressed by the handler.</summary>
    public static Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
#if NET8_0_OR_GREATER
        response.Content.ReadAsStreamAsync(cancellationToken);
#else
        response.Content.ReadAsStreamAsync();
#endif

    private static async Task<bool> CopyAsync(Stream stream, PooledBuffer buffer, long limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            var segment = buffer.GetSegment(ChunkSize);

            // One byte more than allowed tells whether the limit is exceeded.
            var room = (int)Math.Min(segment.Count, limit - buffer.Length + 1);
#if NET8_0_OR_GREATER
            var count = await stream.ReadAsync(segment.AsMemory(0, room), cancellationToken).ConfigureAwait(false);
#else
            var count = await stream.ReadAsync(segment.Array!, segment.Offset, room, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
            {
                return false;
            }

            if (buffer.Length + count > limit)
            {
                buffer.Advance((int)(limit - buffer.Length));
                return true;
            }

            buffer.Advance(count);
        }
    }
}
