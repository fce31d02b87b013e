using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads a body as bytes.</summary>
internal sealed class BytesResponseReader : ResponseReader<byte[]>
{
    public static BytesResponseReader Instance { get; } = new();

    public override async Task<byte[]> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        using var buffer = await BufferAsync(call, response, maxBytes, cancellationToken).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
