#nullable enable

namespace DirtThatStrictReadersRefuse;

/// <summary>Dirt</summary>
public partial class DirtThatStrictReadersRefuseClient : ApiClient
{
    /// <summary>Twice.</summary>
    public virtual PetsClient Pets => throw null!;
}

/// <summary>The parameters of <c>getPet</c>.</summary>
public sealed partial class GetPetParameters
{
    /// <summary>The <c>verbose</c> parameter.</summary>
    public bool? Verbose { get; set; }
}

/// <summary>The <c>Pet</c> schema.</summary>
[ApiSchema("Pet")]
public sealed partial class Pet
{
    /// <summary>The <c>id</c> member.</summary>
    public required long Id { get; set; }

    /// <summary>The <c>tags</c> member.</summary>
    public IList<JsonElement>? Tags { get; set; }

    /// <summary>The <c>old</c> member.</summary>
    public string? Old { get; set; }

    /// <summary>The <c>both</c> member.</summary>
    public IDictionary<string, JsonElement>? Both { get; set; }

    /// <summary>The <c>nothing</c> member.</summary>
    public JsonElement Nothing { get; set; }
}

/// <summary>Twice.</summary>
public partial class PetsClient : ResourceClient
{
    /// <summary>Calls <c>GET /pets/{petId}</c>.</summary>
    /// <param name="petId">The <c>petId</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>A pet.</returns>
    [ApiOperation("getPet", "GET", "/pets/{petId}")]
    public virtual Task<Pet> GetAsync(
        long petId,
        GetPetParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
