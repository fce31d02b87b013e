#nullable enable

namespace StreamsOfEvents;

/// <summary>The <c>Chat</c> schema.</summary>
[ApiSchema("Chat")]
public sealed partial class Chat
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>The <c>ChatRequest</c> schema.</summary>
[ApiSchema("ChatRequest")]
public sealed partial class ChatRequest
{
    /// <summary>The <c>question</c> member.</summary>
    public required string Question { get; set; }

    /// <summary>The <c>stream</c> member.</summary>
    public Optional<bool?> Stream { get; set; }
}

/// <summary>The <c>Chats</c> operations.</summary>
public partial class ChatsClient : ResourceClient
{
    /// <summary>Answers a question.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>An answer.</returns>
    [ApiOperation("createChat", "POST", "/chats")]
    public virtual Task<Chat> CreateAsync(
        ChatRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Answers a question.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>An answer.</returns>
    /// <remarks>
    /// The items are read as they arrive. The call is made when they are enumerated, and ends with that. The request's
    /// <c>stream</c> is set.
    /// </remarks>
    [ApiOperation("createChat", "POST", "/chats")]
    public virtual IAsyncEnumerable<Chunk> CreateStreamingAsync(
        ChatRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /transcriptions</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>A text.</returns>
    [ApiOperation("createTranscription", "POST", "/transcriptions")]
    public virtual Task<Chat> CreateTranscriptionAsync(
        CreateTranscriptionRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /transcriptions</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>A text.</returns>
    /// <remarks>
    /// The items are read as they arrive. The call is made when they are enumerated, and ends with that. Set <c>stream</c> of the
    /// request.
    /// </remarks>
    [ApiOperation("createTranscription", "POST", "/transcriptions")]
    public virtual IAsyncEnumerable<Chunk> CreateTranscriptionStreamingAsync(
        CreateTranscriptionRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Chunk</c> schema.</summary>
[ApiSchema("Chunk")]
public sealed partial class Chunk
{
    /// <summary>The <c>delta</c> member.</summary>
    public required string Delta { get; set; }
}

/// <summary>The <c>/paths/~1transcriptions/post/requestBody/content/multipart~1form-data/schema</c> schema.</summary>
[ApiSchema("/paths/~1transcriptions/post/requestBody/content/multipart~1form-data/schema")]
public sealed partial class CreateTranscriptionRequest
{
    /// <summary>The <c>file</c> member.</summary>
    public required UploadFile File { get; set; }

    /// <summary>The <c>stream</c> member.</summary>
    public bool? Stream { get; set; }
}

/// <summary>The <c>/paths/~1all/get/responses/200/content/text~1event-stream/schema/items</c> schema.</summary>
[ApiSchema("/paths/~1all/get/responses/200/content/text~1event-stream/schema/items")]
public sealed partial class ListAllEvent
{
    /// <summary>The <c>n</c> member.</summary>
    public required long N { get; set; }
}

/// <summary>The <c>RunCreated</c> schema.</summary>
[ApiSchema("RunCreated")]
public sealed partial class RunCreated : RunEvent
{
    /// <summary>The <c>event</c> member.</summary>
    public RunCreatedEvent Event { get; set; } = "created";

    /// <summary>The <c>data</c> member.</summary>
    public required Chat Data { get; set; }
}

/// <summary>The <c>/components/schemas/RunCreated/properties/event</c> schema.</summary>
[ApiSchema("/components/schemas/RunCreated/properties/event")]
public readonly partial record struct RunCreatedEvent
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public RunCreatedEvent(string value) => throw null!;

    /// <summary>The value <c>created</c>.</summary>
    public static RunCreatedEvent Created => new("created");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator RunCreatedEvent(string value) => throw null!;
}

/// <summary>The <c>RunEnded</c> schema.</summary>
[ApiSchema("RunEnded")]
public sealed partial class RunEnded : RunEvent
{
    /// <summary>The <c>event</c> member.</summary>
    public RunEndedEvent Event { get; set; } = "ended";

    /// <summary>The <c>data</c> member.</summary>
    public required string Data { get; set; }
}

/// <summary>The <c>/components/schemas/RunEnded/properties/event</c> schema.</summary>
[ApiSchema("/components/schemas/RunEnded/properties/event")]
public readonly partial record struct RunEndedEvent
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public RunEndedEvent(string value) => throw null!;

    /// <summary>The value <c>ended</c>.</summary>
    public static RunEndedEvent Ended => new("ended");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator RunEndedEvent(string value) => throw null!;
}

/// <summary>The <c>RunEvent</c> schema.</summary>
[ApiSchema("RunEvent")]
public abstract partial class RunEvent
{
    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : RunEvent
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Runs</c> operations.</summary>
public partial class RunsClient : ResourceClient
{
    /// <summary>Calls <c>GET /runs</c>.</summary>
    /// <returns>What happens.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("watchRuns", "GET", "/runs")]
    public virtual IAsyncEnumerable<RunEvent> WatchAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Streams of events</summary>
public partial class StreamsOfEventsClient : ApiClient
{
    /// <summary>The <c>Chats</c> operations.</summary>
    public virtual ChatsClient Chats => throw null!;

    /// <summary>The <c>Runs</c> operations.</summary>
    public virtual RunsClient Runs => throw null!;

    /// <summary>The <c>Ticks</c> operations.</summary>
    public virtual TicksClient Ticks => throw null!;
}

/// <summary>The <c>Ticks</c> operations.</summary>
public partial class TicksClient : ResourceClient
{
    /// <summary>Calls <c>GET /ticks</c>.</summary>
    /// <returns>Ticks.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("watchTicks", "GET", "/ticks")]
    public virtual IAsyncEnumerable<ServerSentEvent> WatchAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /all</c>.</summary>
    /// <returns>As frameworks describe a stream, as a list.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("listAll", "GET", "/all")]
    public virtual IAsyncEnumerable<ListAllEvent> ListAllAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
