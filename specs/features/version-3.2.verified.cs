#nullable enable

namespace Version3_2;

/// <summary>The <c>Q</c> schema.</summary>
[ApiSchema("Q")]
public sealed partial class Q
{
    /// <summary>The <c>q</c> member.</summary>
    public string? QValue { get; set; }
}

/// <summary>Version 3.2</summary>
public partial class Version3_2Client : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>QUERY /a</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("queryA", "QUERY", "/a")]
    public virtual Task QueryAAsync(Q body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>COPY /a</c>.</summary>
    [ApiOperation("copyA", "COPY", "/a")]
    public virtual Task CopyAAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
