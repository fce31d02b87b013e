#nullable enable

namespace CarriedOverFromAnotherVersion;

/// <summary>Carried over from another version</summary>
public partial class CarriedOverFromAnotherVersionClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The parameters of <c>createThing</c>.</summary>
public sealed partial class CreateThingParameters
{
    /// <summary>The <c>dryRun</c> parameter.</summary>
    public bool? DryRun { get; set; }

    /// <summary>The <c>ids</c> parameter.</summary>
    public IList<long>? Ids { get; set; }
}

/// <summary>The <c>Thing</c> schema.</summary>
[ApiSchema("Thing")]
public sealed partial class Thing
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>POST /things</c>.</summary>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>ok</returns>
    [ApiOperation("createThing", "POST", "/things")]
    public virtual Task<Thing> CreateAsync(
        Thing body,
        CreateThingParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /things</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("uploadThing", "PUT", "/things")]
    public virtual Task UploadAsync(
        UploadThingRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The form of uploadThing.</summary>
[ApiSchema("/paths/~1things/put/parameters")]
public sealed partial class UploadThingRequest
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }
}
