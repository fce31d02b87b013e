using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Hands the body over as it arrives.</summary>
internal sealed class StreamResponseReader(TimeProvider clock) : ResponseReader<Stream>
{
    public override bool KeepsResponse => true;

    public override async Task<Stream> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        var body = await BodyReader.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        return new ResponseStream(call, response, body, clock);
    }
}
