#nullable enable

namespace NamesByVendorExtensions;

/// <summary>Names by vendor extensions</summary>
public partial class NamesByVendorExtensionsClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Obj</c> schema.</summary>
[ApiSchema("Obj")]
public sealed partial class Thing
{
    /// <summary>The <c>n</c> member.</summary>
    public string? Name { get; set; }

    /// <summary>The <c>d</c> member.</summary>
    public string? Day { get; set; }

    /// <summary>The <c>f</c> member.</summary>
    public string? Flag { get; set; }

    /// <summary>The <c>c</c> member.</summary>
    public string? Code { get; set; }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>The <c>Parts</c> operations.</summary>
    public virtual ThingsPartsClient Parts => throw null!;

    /// <summary>Calls <c>GET /a</c>.</summary>
    [ApiOperation("opaque1", "GET", "/a")]
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /a</c>.</summary>
    [ApiOperation("opaque2", "PUT", "/a")]
    public virtual Task ReplaceAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>ThingsParts</c> operations.</summary>
public partial class ThingsPartsClient : ResourceClient
{
    /// <summary>Calls <c>POST /a</c>.</summary>
    [ApiOperation("opaque3", "POST", "/a")]
    public virtual Task AddAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
