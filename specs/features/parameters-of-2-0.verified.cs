#nullable enable

namespace ParametersOf2_0;

/// <summary>The parameters of <c>findRows</c>.</summary>
public sealed partial class FindRowsParameters
{
    /// <summary>The <c>tabs</c> parameter.</summary>
    public IList<string>? Tabs { get; set; }

    /// <summary>The <c>X-Words</c> parameter.</summary>
    public IList<string>? XWords { get; set; }

    /// <summary>The <c>flag</c> parameter.</summary>
    public bool? Flag { get; set; }
}

/// <summary>Parameters of 2.0</summary>
public partial class ParametersOf2_0Client : ApiClient
{
    /// <summary>The <c>Rows</c> operations.</summary>
    public virtual RowsClient Rows => throw null!;
}

/// <summary>The <c>Rows</c> operations.</summary>
public partial class RowsClient : ResourceClient
{
    /// <summary>Calls <c>GET /rows/{ids}</c>.</summary>
    /// <param name="ids">The <c>ids</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("findRows", "GET", "/rows/{ids}")]
    public virtual Task FindAsync(
        IList<string> ids,
        FindRowsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
