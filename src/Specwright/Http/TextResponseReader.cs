using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Reads a body as text, in the character set it declares.</summary>
internal sealed class TextResponseReader : ResponseReader<string>
{
    public static TextResponseReader Instance { get; } = new();

    public override async Task<string> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        using var buffer = await BufferAsync(call, response, maxBytes, cancellationToken).ConfigureAwait(false);
        return ResponseText.Decode(buffer, response);
    }
}
