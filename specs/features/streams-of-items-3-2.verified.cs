#nullable enable

namespace StreamsOfItems3_2;

/// <summary>The <c>Entry</c> schema.</summary>
[ApiSchema("Entry")]
public sealed partial class Entry
{
    /// <summary>The <c>line</c> member.</summary>
    public required long Line { get; set; }
}

/// <summary>The <c>Event</c> schema.</summary>
[ApiSchema("Event")]
public sealed partial class Event
{
    /// <summary>The <c>data</c> member.</summary>
    public required string Data { get; set; }

    /// <summary>The <c>event</c> member.</summary>
    public string? EventValue { get; set; }

    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }

    /// <summary>The <c>retry</c> member.</summary>
    [ApiConstraints(Minimum = 0)]
    public long? Retry { get; set; }
}

/// <summary>The <c>Events</c> operations.</summary>
public partial class EventsClient : ResourceClient
{
    /// <summary>Calls <c>GET /events</c>.</summary>
    /// <returns>Events with all their fields.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("watchEvents", "GET", "/events")]
    public virtual IAsyncEnumerable<Event> WatchAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /payloads</c>.</summary>
    /// <returns>The data of events alone.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("watchPayloads", "GET", "/payloads")]
    public virtual IAsyncEnumerable<Entry> WatchPayloadsAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Log</c> operations.</summary>
public partial class LogClient : ResourceClient
{
    /// <summary>Calls <c>GET /log</c>.</summary>
    /// <returns>Lines.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("readLog", "GET", "/log")]
    public virtual IAsyncEnumerable<Entry> ReadAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /sequence</c>.</summary>
    /// <returns>A sequence.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("readSequence", "GET", "/sequence")]
    public virtual IAsyncEnumerable<Entry> ReadSequenceAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /lines</c>.</summary>
    /// <returns>Lines that are not described.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("readLines", "GET", "/lines")]
    public virtual IAsyncEnumerable<JsonElement> ReadLinesAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /list</c>.</summary>
    /// <returns>The whole as a list, which is what schema means for a sequence.</returns>
    [ApiOperation("readList", "GET", "/list")]
    public virtual Task<IList<Entry>> ReadListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /list</c>.</summary>
    /// <returns>The whole as a list, which is what schema means for a sequence.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("readList", "GET", "/list")]
    public virtual IAsyncEnumerable<Entry> ReadListStreamingAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Streams of items</summary>
public partial class StreamsOfItems3_2Client : ApiClient
{
    /// <summary>The <c>Events</c> operations.</summary>
    public virtual EventsClient Events => throw null!;

    /// <summary>The <c>Log</c> operations.</summary>
    public virtual LogClient Log => throw null!;
}
