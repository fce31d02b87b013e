#nullable enable

namespace FormFields2;

/// <summary>Forms</summary>
public partial class FormFields2Client : ApiClient
{
    /// <summary>The <c>Pets</c> operations.</summary>
    public virtual PetsClient Pets => throw null!;
}

/// <summary>The <c>Pets</c> operations.</summary>
public partial class PetsClient : ResourceClient
{
    /// <summary>Calls <c>POST /pets/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    [ApiOperation("updatePet", "POST", "/pets/{id}")]
    public virtual Task UpdateAsync(
        string id,
        UpdatePetRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /pets/{id}/photo</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    [ApiOperation("uploadPhoto", "POST", "/pets/{id}/photo")]
    public virtual Task UploadPhotoAsync(
        string id,
        UploadPhotoRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The form of updatePet.</summary>
[ApiSchema("/paths/~1pets~1{id}/post/parameters")]
public sealed partial class UpdatePetRequest
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>age</c> member.</summary>
    public int? Age { get; set; }

    /// <summary>The <c>tags</c> member.</summary>
    public IList<string>? Tags { get; set; }

    /// <summary>The <c>codes</c> member.</summary>
    public IList<long>? Codes { get; set; }

    /// <summary>The <c>rows</c> member.</summary>
    public IList<string>? Rows { get; set; }

    /// <summary>The <c>trace</c> member.</summary>
    public string? Trace { get; set; }
}

/// <summary>The form of uploadPhoto.</summary>
[ApiSchema("/paths/~1pets~1{id}~1photo/post/parameters")]
public sealed partial class UploadPhotoRequest
{
    /// <summary>The picture.</summary>
    public required UploadFile Photo { get; set; }

    /// <summary>The <c>caption</c> member.</summary>
    public string? Caption { get; set; }

    /// <summary>The <c>words</c> member.</summary>
    public IList<string>? Words { get; set; }
}
