#nullable enable

namespace Scopes;

/// <summary>Scopes</summary>
public partial class ScopesClient : ApiClient
{
    /// <summary>The <c>X</c> operations.</summary>
    public virtual XClient X => throw null!;
}

/// <summary>What a caller may be allowed to do.</summary>
public enum ScopesScope
{
    /// <summary>The scope <c>admin</c>.</summary>
    [ApiName("admin")]
    Admin,

    /// <summary>Read everything.</summary>
    [ApiName("read:all")]
    ReadAll,
}

/// <summary>The texts of <see cref="ScopesScope"/>.</summary>
public static class ScopesScopes
{
    /// <summary>The scope as the API writes it.</summary>
    public static string ToText(this ScopesScope scope) => throw null!;

    /// <summary>Finds the scope of a text.</summary>
    /// <exception cref="global::System.FormatException">The API description has no such scope.</exception>
    public static ScopesScope Parse(string text) => throw null!;

    /// <summary>Finds the scope of a text, if there is one.</summary>
    public static bool TryParse(string? text, out ScopesScope scope) => throw null!;
}

/// <summary>The <c>X</c> operations.</summary>
public partial class XClient : ResourceClient
{
    /// <summary>Calls <c>GET /a</c>.</summary>
    [ApiOperation("getA", "GET", "/a")]
    [RequiresScope(ScopesScope.ReadAll)]
    [RequiresScope(ScopesScope.Admin)]
    public virtual Task GetAAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
