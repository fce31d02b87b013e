namespace Specwright.Generator.Model;

/// <summary>The JSON token that a shape begins with.</summary>
internal enum ShapeKind
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>Text.</summary>
    String,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number without fraction.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
