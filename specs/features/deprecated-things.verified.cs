#nullable enable

namespace DeprecatedThings;

/// <summary>Deprecated things</summary>
public partial class DeprecatedThingsClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The parameters of <c>getOld</c>.</summary>
public sealed partial class GetOldParameters
{
    /// <summary>Has no effect any more.</summary>
    [Obsolete("Has no effect any more.")]
    public string? Mode { get; set; }
}

/// <summary>The <c>Old</c> schema.</summary>
[Obsolete("Take Thing.")]
[ApiSchema("Old")]
public sealed partial class Old
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>Thing</c> schema.</summary>
[ApiSchema("Thing")]
public sealed partial class Thing
{
    /// <summary>The <c>name</c> member.</summary>
    [Obsolete("The API has deprecated this.")]
    public string? Name { get; set; }

    /// <summary>A number by now.</summary>
    /// <remarks>
    /// The API deprecates this, but still requires it.
    /// The API has deprecated this.
    /// </remarks>
    public required string Code { get; set; }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Deprecated: use /new.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [Obsolete("Deprecated: use /new.")]
    [ApiOperation("getOld", "GET", "/old")]
    public virtual Task GetOldAsync(
        GetOldParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
