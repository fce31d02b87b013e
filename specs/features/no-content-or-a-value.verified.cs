#nullable enable

namespace NoContentOrAValue;

/// <summary>The <c>Job</c> schema.</summary>
[ApiSchema("Job")]
public sealed partial class Job
{
    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }
}

/// <summary>The <c>Jobs</c> operations.</summary>
public partial class JobsClient : ResourceClient
{
    /// <summary>Calls <c>GET /jobs/next</c>.</summary>
    /// <returns>A job.</returns>
    [ApiOperation("nextJob", "GET", "/jobs/next")]
    public virtual Task<Job?> NextAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>No content or a value</summary>
public partial class NoContentOrAValueClient : ApiClient
{
    /// <summary>The <c>Jobs</c> operations.</summary>
    public virtual JobsClient Jobs => throw null!;
}
