#nullable enable

namespace ReferencesBetweenFiles;

/// <summary>The <c>branch</c> schema.</summary>
[ApiSchema("branch")]
public sealed partial class Branch
{
    /// <summary>The <c>length</c> member.</summary>
    public double? Length { get; set; }

    /// <summary>The <c>grows</c> member.</summary>
    public Tree? Grows { get; set; }
}

/// <summary>References between files</summary>
public partial class ReferencesBetweenFilesClient : ApiClient
{
    /// <summary>The <c>Trees</c> operations.</summary>
    public virtual TreesClient Trees => throw null!;
}

/// <summary>The <c>Tree</c> schema.</summary>
[ApiSchema("Tree")]
public sealed partial class Tree
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>branches</c> member.</summary>
    public required IList<Branch> Branches { get; set; }
}

/// <summary>The <c>Trees</c> operations.</summary>
public partial class TreesClient : ResourceClient
{
    /// <summary>Calls <c>GET /trees/{name}</c>.</summary>
    /// <param name="name">The <c>name</c> in the path.</param>
    /// <returns>The tree.</returns>
    [ApiOperation("getTree", "GET", "/trees/{name}")]
    public virtual Task<Tree> GetAsync(string name, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
