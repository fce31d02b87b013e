#nullable enable

namespace SeveralSuccesses;

/// <summary>What <c>createJob</c> answers: a case per status.</summary>
public sealed partial class CreateJobResult : ApiResult
{
    /// <summary>Done.</summary>
    public Report? Ok => throw null!;

    /// <summary>Later.</summary>
    public IList<string>? Accepted => throw null!;

    /// <summary>Whether the status is 204, which holds nothing.</summary>
    public bool IsNoContent => throw null!;

    /// <summary>A part.</summary>
    public Stream? PartialContent => throw null!;

    /// <summary>Some other success.</summary>
    public string? Success => throw null!;

    /// <summary>The result of status 200, for test doubles.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>The result.</returns>
    public static CreateJobResult FromOk(Report value) => throw null!;

    /// <summary>The result of status 202, for test doubles.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>The result.</returns>
    public static CreateJobResult FromAccepted(IList<string> value) => throw null!;

    /// <summary>The result of status 204, for test doubles.</summary>
    /// <returns>The result.</returns>
    public static CreateJobResult FromNoContent() => throw null!;

    /// <summary>The result of status 206, for test doubles.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>The result.</returns>
    public static CreateJobResult FromPartialContent(Stream value) => throw null!;

    /// <summary>The result of status 2XX, for test doubles.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>The result.</returns>
    public static CreateJobResult FromSuccess(string value) => throw null!;
}

/// <summary>The <c>Jobs</c> operations.</summary>
public partial class JobsClient : ResourceClient
{
    /// <summary>Calls <c>POST /jobs</c>.</summary>
    /// <returns>Done.</returns>
    [ApiOperation("createJob", "POST", "/jobs")]
    public virtual Task<CreateJobResult> CreateAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /jobs/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>Known.</returns>
    [ApiOperation("getJob", "GET", "/jobs/{id}")]
    public virtual Task<Report?> GetAsync(
        string id,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>HEAD /jobs/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("hasJob", "HEAD", "/jobs/{id}")]
    public virtual Task HasAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Problem</c> schema.</summary>
[ApiSchema("Problem")]
public sealed partial class Problem
{
    /// <summary>The <c>title</c> member.</summary>
    public string? Title { get; set; }
}

/// <summary>The <c>Report</c> schema.</summary>
[ApiSchema("Report")]
public sealed partial class Report
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>Several successes</summary>
public partial class SeveralSuccessesClient : ApiClient
{
    /// <summary>The <c>Jobs</c> operations.</summary>
    public virtual JobsClient Jobs => throw null!;

    /// <summary>The <c>State</c> operations.</summary>
    public virtual StateClient State => throw null!;
}

/// <summary>The <c>State</c> operations.</summary>
public partial class StateClient : ResourceClient
{
    /// <summary>Calls <c>GET /state</c>.</summary>
    /// <returns>The state.</returns>
    [ApiOperation("getState", "GET", "/state")]
    public virtual Task<Report> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
