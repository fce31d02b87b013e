#nullable enable

namespace CasesOfSeveralUnions;

/// <summary>Cases of several unions</summary>
public partial class CasesOfSeveralUnionsClient : ApiClient
{
    /// <summary>The <c>Shapes</c> operations.</summary>
    public virtual ShapesClient Shapes => throw null!;
}

/// <summary>The <c>Circle</c> schema.</summary>
[ApiSchema("Circle")]
public sealed partial class Circle
{
    /// <summary>The <c>kind</c> member.</summary>
    public string? Kind { get; set; } = "circle";

    /// <summary>The <c>radius</c> member.</summary>
    public double? Radius { get; set; }
}

/// <summary>The <c>Drawable</c> schema.</summary>
[ApiSchema("Drawable")]
public abstract partial class Drawable
{
    /// <summary>Wraps a value as <see cref="CircleCase"/>.</summary>
    public static implicit operator Drawable(Circle value) => throw null!;

    /// <summary>Wraps a value as <see cref="SquareCase"/>.</summary>
    public static implicit operator Drawable(Square value) => throw null!;

    /// <summary>Wraps a value as <see cref="LineCase"/>.</summary>
    public static implicit operator Drawable(Line value) => throw null!;

    /// <summary>The case of <c>CircleCase</c>.</summary>
    public sealed class CircleCase : Drawable
    {
        /// <summary>Wraps a value.</summary>
        public CircleCase(Circle value) => throw null!;

        /// <summary>The value.</summary>
        public Circle Value { get; }
    }

    /// <summary>The case of <c>SquareCase</c>.</summary>
    public sealed class SquareCase : Drawable
    {
        /// <summary>Wraps a value.</summary>
        public SquareCase(Square value) => throw null!;

        /// <summary>The value.</summary>
        public Square Value { get; }
    }

    /// <summary>The case of <c>LineCase</c>.</summary>
    public sealed class LineCase : Drawable
    {
        /// <summary>Wraps a value.</summary>
        public LineCase(Line value) => throw null!;

        /// <summary>The value.</summary>
        public Line Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Drawable
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Line</c> schema.</summary>
[ApiSchema("Line")]
public sealed partial class Line
{
    /// <summary>The <c>kind</c> member.</summary>
    public required string Kind { get; set; }

    /// <summary>The <c>length</c> member.</summary>
    public double? Length { get; set; }
}

/// <summary>The <c>Movable</c> schema.</summary>
[ApiSchema("Movable")]
public abstract partial class Movable
{
    /// <summary>Wraps a value as <see cref="CircleCase"/>.</summary>
    public static implicit operator Movable(Circle value) => throw null!;

    /// <summary>Wraps a value as <see cref="SquareCase"/>.</summary>
    public static implicit operator Movable(Square value) => throw null!;

    /// <summary>Wraps a value as <see cref="LineCase"/>.</summary>
    public static implicit operator Movable(Line value) => throw null!;

    /// <summary>The case of <c>CircleCase</c>.</summary>
    public sealed class CircleCase : Movable
    {
        /// <summary>Wraps a value.</summary>
        public CircleCase(Circle value) => throw null!;

        /// <summary>The value.</summary>
        public Circle Value { get; }
    }

    /// <summary>The case of <c>SquareCase</c>.</summary>
    public sealed class SquareCase : Movable
    {
        /// <summary>Wraps a value.</summary>
        public SquareCase(Square value) => throw null!;

        /// <summary>The value.</summary>
        public Square Value { get; }
    }

    /// <summary>The case of <c>LineCase</c>.</summary>
    public sealed class LineCase : Movable
    {
        /// <summary>Wraps a value.</summary>
        public LineCase(Line value) => throw null!;

        /// <summary>The value.</summary>
        public Line Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Movable
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Shapes</c> operations.</summary>
public partial class ShapesClient : ResourceClient
{
    /// <summary>Calls <c>POST /shapes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("drawShape", "POST", "/shapes")]
    public virtual Task DrawAsync(
        Drawable? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /shapes</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("moveShape", "PUT", "/shapes")]
    public virtual Task MoveAsync(
        Movable? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Square</c> schema.</summary>
[ApiSchema("Square")]
public sealed partial class Square
{
    /// <summary>The <c>kind</c> member.</summary>
    public string Kind { get; set; } = "square";

    /// <summary>The <c>side</c> member.</summary>
    public double? Side { get; set; }
}
