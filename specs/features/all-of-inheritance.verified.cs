#nullable enable

namespace AllOfInheritance;

/// <summary>allOf inheritance</summary>
public partial class AllOfInheritanceClient : ApiClient
{
    /// <summary>The <c>Shapes</c> operations.</summary>
    public virtual ShapesClient Shapes => throw null!;
}

/// <summary>The <c>Circle</c> schema.</summary>
[ApiSchema("Circle")]
public sealed partial class Circle : Shape
{
    /// <summary>The <c>radius</c> member.</summary>
    public required double Radius { get; set; }
}

/// <summary>The <c>Shape</c> schema.</summary>
[ApiSchema("Shape")]
public partial class Shape
{
    /// <summary>The <c>kind</c> member.</summary>
    public string Kind { get; set; } = "Shape";

    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }
}

/// <summary>The <c>Shapes</c> operations.</summary>
public partial class ShapesClient : ResourceClient
{
    /// <summary>Calls <c>GET /shapes</c>.</summary>
    /// <returns>All shapes.</returns>
    [ApiOperation("listShapes", "GET", "/shapes")]
    public virtual Task<IList<Shape>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Square</c> schema.</summary>
[ApiSchema("Square")]
public sealed partial class Square : Shape
{
    /// <summary>The <c>side</c> member.</summary>
    public double? Side { get; set; }
}
