#nullable enable

namespace Swagger2;

/// <summary>The <c>/responses/NotFound/schema</c> schema.</summary>
[ApiSchema("/responses/NotFound/schema")]
public sealed partial class NotFoundResponse
{
    /// <summary>The <c>message</c> member.</summary>
    public string? Message { get; set; }
}

/// <summary>The <c>Pet</c> schema.</summary>
[ApiSchema("Pet")]
public sealed partial class Pet
{
    /// <summary>The <c>id</c> member.</summary>
    public required long Id { get; set; }

    /// <summary>The <c>name</c> member.</summary>
    public Optional<string?> Name { get; set; }
}

/// <summary>The <c>Pets</c> operations.</summary>
public partial class PetsClient : ResourceClient
{
    /// <summary>Calls <c>PUT /pets/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>The pet.</returns>
    [ApiOperation("putPet", "PUT", "/pets/{id}")]
    public virtual Task<Pet> PutAsync(
        long id,
        Pet body,
        PutPetParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The parameters of <c>putPet</c>.</summary>
public sealed partial class PutPetParameters
{
    /// <summary>The <c>dry_run</c> parameter.</summary>
    public bool? DryRun { get; set; }
}

/// <summary>Swagger 2</summary>
public partial class Swagger2Client : ApiClient
{
    /// <summary>The <c>Pets</c> operations.</summary>
    public virtual PetsClient Pets => throw null!;
}
