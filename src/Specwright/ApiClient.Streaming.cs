using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Threading;
using Specwright.Json;

namespace Specwright;

/// <content>Responses whose items are read as they arrive.</content>
public abstract partial class ApiClient
{
    /// <summary>
    /// Makes a stream of the items of a response. Nothing is sent before it is enumerated; each enumeration is a call of its own. Leaving the
    /// enumeration closes the connection.
    /// </summary>
    /// <remarks>
    /// The timeouts hold up to the head of the response; items may then come at any time, as long as the caller does not cancel. While it is
    /// enumerated, the stream throws <see cref="ApiDeserializationException"/> with the number of the line for an item that is not what the description says,
    /// <see cref="ResponseTooLargeException"/> for one that is larger than allowed, and <see cref="ApiConnectionException"/> when the connection breaks.
    /// </remarks>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads an item.</param>
    /// <param name="format">How the items follow one another.</param>
    /// <param name="cancellationToken">Cancels every enumeration of the stream.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="read"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public IAsyncEnumerable<T> StreamItems<T>(ApiRequest request, JsonReadFunc<T> read, ItemStreamFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EnumerateAsync(Pipeline, request, Checked(read), format, cancellationToken);
    }

    private static async IAsyncEnumerable<T> EnumerateAsync<T>(
        ApiPipeline pipeline, ApiRequest template, JsonReadFunc<T> read, ItemStreamFormat format, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = template.Clone();
        request.ApplyOptions();
        var call = new ApiCall(request, pipeline.Settings.ServerOf(request), pipeline.Settings);
        var opening = new ItemStreamReader(format, pipeline.Settings.TimeProvider);
        using var body = await pipeline.SendAsync(call, opening, cancellationToken).ConfigureAwait(false);
        using var items = ItemReader.Create(format, call, body, pipeline.Settings.MaxResponseBytes);
        while (await items.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return UnreadableResponse.Parse(call, items, read);
        }
    }
}
