#nullable enable

namespace ReusableParametersBodiesAndResponses;

/// <summary>The <c>/components/responses/Found/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/components/responses/Found/content/application~1json/schema")]
public sealed partial class FoundResponse
{
    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }
}

/// <summary>The parameters of <c>getA</c>.</summary>
public sealed partial class GetAParameters
{
    /// <summary>The <c>sort</c> parameter.</summary>
    public SortParameter? Sort { get; set; }
}

/// <summary>The <c>/components/responses/Missing/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/components/responses/Missing/content/application~1json/schema")]
public sealed partial class MissingResponse
{
    /// <summary>The <c>code</c> member.</summary>
    public long? Code { get; set; }
}

/// <summary>The <c>/components/requestBodies/Note/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/components/requestBodies/Note/content/application~1json/schema")]
public sealed partial class NoteRequest
{
    /// <summary>The <c>text</c> member.</summary>
    public string? Text { get; set; }
}

/// <summary>Reusable parameters bodies and responses</summary>
public partial class ReusableParametersBodiesAndResponsesClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>The <c>/components/parameters/Sort/schema</c> schema.</summary>
[ApiSchema("/components/parameters/Sort/schema")]
public readonly partial record struct SortParameter
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public SortParameter(string value) => throw null!;

    /// <summary>The value <c>up</c>.</summary>
    public static SortParameter Up => new("up");

    /// <summary>The value <c>down</c>.</summary>
    public static SortParameter Down => new("down");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator SortParameter(string value) => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>Found.</returns>
    [ApiOperation("getA", "GET", "/a")]
    public virtual Task<FoundResponse> GetAAsync(
        GetAParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /a</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <returns>Found.</returns>
    [ApiOperation("postA", "POST", "/a")]
    public virtual Task<FoundResponse> PostAAsync(
        NoteRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
