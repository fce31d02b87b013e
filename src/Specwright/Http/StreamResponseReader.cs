using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Hands the body over as it arrives.</summary>
/// <param name="clock">The clock.</param>
/// <param name="readTimeout">How long one read may take; null for the attempt's timeout.</param>
internal class StreamResponseReader(TimeProvider clock, TimeSpan? readTimeout = null) : ResponseReader<Stream>
{
    public override bool KeepsResponse => true;

    public override async Task<Stream> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        var body = await BodyReader.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        return new ResponseStream(call, response, body, clock, readTimeout ?? call.AttemptTimeout);
    }
}
