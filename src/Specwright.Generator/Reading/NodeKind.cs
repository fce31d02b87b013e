namespace Specwright.Generator.Reading;

/// <summary>What a <see cref="Node"/> is.</summary>
internal enum NodeKind : byte
{
    /// <summary>Nothing stands there.</summary>
    Missing,

    /// <summary><c>null</c>, <c>~</c> or a YAML value left out.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number of any size; its text is kept as written.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>An ordered list of items.</summary>
    Array,

    /// <summary>Named members.</summary>
    Object,
}
