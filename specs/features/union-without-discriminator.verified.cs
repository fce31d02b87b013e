#nullable enable

namespace UnionWithoutDiscriminator;

/// <summary>The <c>Circle</c> schema.</summary>
[ApiSchema("Circle")]
public sealed partial class Circle
{
    /// <summary>The <c>radius</c> member.</summary>
    public required double Radius { get; set; }
}

/// <summary>The <c>Rectangle</c> schema.</summary>
[ApiSchema("Rectangle")]
public sealed partial class Rectangle
{
    /// <summary>The <c>width</c> member.</summary>
    public required double Width { get; set; }

    /// <summary>The <c>height</c> member.</summary>
    public required double Height { get; set; }
}

/// <summary>The <c>Shape</c> schema.</summary>
[ApiSchema("Shape")]
public abstract partial class Shape
{
    /// <summary>Wraps a value as <see cref="CircleCase"/>.</summary>
    public static implicit operator Shape(Circle value) => throw null!;

    /// <summary>Wraps a value as <see cref="RectangleCase"/>.</summary>
    public static implicit operator Shape(Rectangle value) => throw null!;

    /// <summary>The case of <c>CircleCase</c>.</summary>
    public sealed class CircleCase : Shape
    {
        /// <summary>Wraps a value.</summary>
        public CircleCase(Circle value) => throw null!;

        /// <summary>The value.</summary>
        public Circle Value { get; }
    }

    /// <summary>The case of <c>RectangleCase</c>.</summary>
    public sealed class RectangleCase : Shape
    {
        /// <summary>Wraps a value.</summary>
        public RectangleCase(Rectangle value) => throw null!;

        /// <summary>The value.</summary>
        public Rectangle Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Shape
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
