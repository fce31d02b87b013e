#nullable enable

namespace ResponsesThatSayTooMuch;

/// <summary>The <c>Job</c> schema.</summary>
[ApiSchema("Job")]
public sealed partial class Job
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>Jobs</c> operations.</summary>
public partial class JobsClient : ResourceClient
{
    /// <summary>Calls <c>GET /jobs/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>The job, in two versions.</returns>
    [ApiOperation("getJob", "GET", "/jobs/{id}")]
    public virtual Task<Job> GetAsync(long id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /jobs/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>The job, in two versions.</returns>
    [ApiOperation("getJob", "GET", "/jobs/{id}")]
    public virtual Task<Stream> GetAsStreamAsync(
        long id,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>DELETE /jobs/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("deleteJob", "DELETE", "/jobs/{id}")]
    public virtual Task DeleteAsync(long id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /jobs/count</c>.</summary>
    /// <returns>A number in plain text.</returns>
    [ApiOperation("countJobs", "GET", "/jobs/count")]
    public virtual Task<long> CountAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Note</c> operations.</summary>
public partial class NoteClient : ResourceClient
{
    /// <summary>Calls <c>GET /note</c>.</summary>
    /// <returns>Text with a schema.</returns>
    [ApiOperation("getNote", "GET", "/note")]
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Picture</c> operations.</summary>
public partial class PictureClient : ResourceClient
{
    /// <summary>Calls <c>GET /picture</c>.</summary>
    /// <returns>Bytes as they are.</returns>
    [ApiOperation("getPicture", "GET", "/picture")]
    public virtual Task<Stream> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Ping</c> operations.</summary>
public partial class PingClient : ResourceClient
{
    /// <summary>Calls <c>GET /ping</c>.</summary>
    [ApiOperation("ping", "GET", "/ping")]
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Raw</c> operations.</summary>
public partial class RawClient : ResourceClient
{
    /// <summary>Calls <c>GET /raw</c>.</summary>
    /// <returns>No media type.</returns>
    [ApiOperation("getRaw", "GET", "/raw")]
    public virtual Task<Stream> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Responses that say too much</summary>
public partial class ResponsesThatSayTooMuchClient : ApiClient
{
    /// <summary>The <c>Jobs</c> operations.</summary>
    public virtual JobsClient Jobs => throw null!;

    /// <summary>The <c>Token</c> operations.</summary>
    public virtual TokenClient Token => throw null!;

    /// <summary>The <c>Note</c> operations.</summary>
    public virtual NoteClient Note => throw null!;

    /// <summary>The <c>Raw</c> operations.</summary>
    public virtual RawClient Raw => throw null!;

    /// <summary>The <c>Ping</c> operations.</summary>
    public virtual PingClient Ping => throw null!;

    /// <summary>The <c>Picture</c> operations.</summary>
    public virtual PictureClient Picture => throw null!;
}

/// <summary>The <c>Ticket</c> schema.</summary>
[ApiSchema("Ticket")]
public sealed partial class Ticket
{
    /// <summary>The <c>title</c> member.</summary>
    public string? Title { get; set; }
}

/// <summary>The <c>Token</c> operations.</summary>
public partial class TokenClient : ResourceClient
{
    /// <summary>Calls <c>GET /token</c>.</summary>
    /// <returns>A form.</returns>
    [ApiOperation("getToken", "GET", "/token")]
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
