#nullable enable

namespace QueryParameters;

/// <summary>The <c>Find</c> operations.</summary>
public partial class FindClient : ResourceClient
{
    /// <summary>Calls <c>GET /search</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("search", "GET", "/search")]
    public virtual Task SearchAsync(
        SearchParameters parameters,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Query parameters</summary>
public partial class QueryParametersClient : ApiClient
{
    /// <summary>The <c>Find</c> operations.</summary>
    public virtual FindClient Find => throw null!;
}

/// <summary>The <c>/paths/~1search/get/parameters/5/schema</c> schema.</summary>
[ApiSchema("/paths/~1search/get/parameters/5/schema")]
public readonly partial record struct SearchKind
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public SearchKind(string value) => throw null!;

    /// <summary>The value <c>new</c>.</summary>
    public static SearchKind New => new("new");

    /// <summary>The value <c>old</c>.</summary>
    public static SearchKind Old => new("old");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator SearchKind(string value) => throw null!;
}

/// <summary>The parameters of <c>search</c>.</summary>
public sealed partial class SearchParameters
{
    /// <summary>The <c>q</c> parameter.</summary>
    public required string Q { get; set; }

    /// <summary>The <c>limit</c> parameter. Default: 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The <c>since</c> parameter.</summary>
    public DateTimeOffset? Since { get; set; }

    /// <summary>The <c>day</c> parameter.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The <c>deep</c> parameter.</summary>
    public bool? Deep { get; set; }

    /// <summary>The <c>kind</c> parameter.</summary>
    public SearchKind? Kind { get; set; }

    /// <summary>The <c>filter[name]</c> parameter.</summary>
    public string? FilterName { get; set; }

    /// <summary>The <c>ids</c> parameter.</summary>
    public IList<long>? Ids { get; set; }

    /// <summary>The <c>tags</c> parameter.</summary>
    public IList<string>? Tags { get; set; }

    /// <summary>The <c>raw</c> parameter.</summary>
    public string? Raw { get; set; }
}
