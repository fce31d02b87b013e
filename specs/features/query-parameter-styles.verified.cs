#nullable enable

namespace QueryParameterStyles;

/// <summary>The parameters of <c>findPets</c>.</summary>
public sealed partial class FindPetsParameters
{
    /// <summary>The <c>limit</c> parameter.</summary>
    public required int Limit { get; set; }

    /// <summary>The <c>tags</c> parameter.</summary>
    public IList<string>? Tags { get; set; }

    /// <summary>The <c>ids</c> parameter.</summary>
    public IList<long>? Ids { get; set; }

    /// <summary>The <c>piped</c> parameter.</summary>
    public IList<string>? Piped { get; set; }

    /// <summary>The <c>spaced</c> parameter.</summary>
    public IList<string>? Spaced { get; set; }

    /// <summary>The <c>If-Match</c> parameter.</summary>
    public string? IfMatch { get; set; }
}

/// <summary>The <c>Pets</c> operations.</summary>
public partial class PetsClient : ResourceClient
{
    /// <summary>Calls <c>GET /pets</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>Names.</returns>
    [ApiOperation("findPets", "GET", "/pets")]
    public virtual Task<IList<string>> FindAsync(
        FindPetsParameters parameters,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Query parameters</summary>
public partial class QueryParameterStylesClient : ApiClient
{
    /// <summary>The <c>Pets</c> operations.</summary>
    public virtual PetsClient Pets => throw null!;
}
