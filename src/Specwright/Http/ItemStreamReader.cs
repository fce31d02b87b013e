using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>Hands over a body whose items may be far apart in time: only the caller ends the waiting.</summary>
internal sealed class ItemStreamReader(ItemStreamFormat format, TimeProvider clock) : StreamResponseReader(clock, Timeout.InfiniteTimeSpan)
{
    public override Task<Stream> ReadAsync(ApiCall call, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        // JSON has no line of an event in it, so that it would be a stream of nothing: the server did not do what the request asked for.
        var isEvents = format is not (ItemStreamFormat.JsonLines or ItemStreamFormat.JsonSequence);
        if (isEvents && response.Content.Headers.ContentType?.MediaType is { } type && type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
        {
            var message = $"{call.Operation} → {call.Info.StatusCode}, but the response is no stream of events: its content type is {ErrorText.Clean(type, call.Secrets)}.";
            throw call.Describe(new ApiDeserializationException(message) { TargetType = typeof(ServerSentEvent), StatusCode = call.Info.StatusCode });
        }

        return base.ReadAsync(call, response, maxBytes, cancellationToken);
    }
}
