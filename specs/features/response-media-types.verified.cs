#nullable enable

namespace ResponseMediaTypes;

/// <summary>The <c>Chat</c> schema.</summary>
[ApiSchema("Chat")]
public sealed partial class Chat
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>The <c>Chats</c> operations.</summary>
public partial class ChatsClient : ResourceClient
{
    /// <summary>Calls <c>POST /chats</c>.</summary>
    /// <returns>An answer.</returns>
    [ApiOperation("createChat", "POST", "/chats")]
    public virtual Task<Chat> CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /chats</c>.</summary>
    /// <returns>An answer.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("createChat", "POST", "/chats")]
    public virtual IAsyncEnumerable<Chunk> CreateStreamingAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Chunk</c> schema.</summary>
[ApiSchema("Chunk")]
public sealed partial class Chunk
{
    /// <summary>The <c>delta</c> member.</summary>
    public string? Delta { get; set; }
}

/// <summary>The <c>Docs</c> operations.</summary>
public partial class DocsClient : ResourceClient
{
    /// <summary>Calls <c>GET /doc</c>.</summary>
    /// <returns>A document.</returns>
    [ApiOperation("getDoc", "GET", "/doc")]
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /sdp</c>.</summary>
    /// <returns>A description.</returns>
    [ApiOperation("getSdp", "GET", "/sdp")]
    public virtual Task<string> GetSdpAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Events</c> operations.</summary>
public partial class EventsClient : ResourceClient
{
    /// <summary>Calls <c>GET /events</c>.</summary>
    /// <returns>Events.</returns>
    /// <remarks>The items are read as they arrive. The call is made when they are enumerated, and ends with that.</remarks>
    [ApiOperation("watchEvents", "GET", "/events")]
    public virtual IAsyncEnumerable<Chunk> WatchAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Names</c> operations.</summary>
public partial class NamesClient : ResourceClient
{
    /// <summary>Calls <c>GET /name</c>.</summary>
    /// <returns>A name.</returns>
    [ApiOperation("getName", "GET", "/name")]
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Reports</c> operations.</summary>
public partial class ReportsClient : ResourceClient
{
    /// <summary>Calls <c>GET /report</c>.</summary>
    /// <returns>A report.</returns>
    [ApiOperation("getReport", "GET", "/report")]
    public virtual Task<Chat> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /report</c>.</summary>
    /// <returns>A report.</returns>
    [ApiOperation("getReport", "GET", "/report")]
    public virtual Task<Stream> GetAsStreamAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Responses</summary>
public partial class ResponseMediaTypesClient : ApiClient
{
    /// <summary>The <c>Chats</c> operations.</summary>
    public virtual ChatsClient Chats => throw null!;

    /// <summary>The <c>Events</c> operations.</summary>
    public virtual EventsClient Events => throw null!;

    /// <summary>The <c>Reports</c> operations.</summary>
    public virtual ReportsClient Reports => throw null!;

    /// <summary>The <c>Names</c> operations.</summary>
    public virtual NamesClient Names => throw null!;

    /// <summary>The <c>Docs</c> operations.</summary>
    public virtual DocsClient Docs => throw null!;
}
