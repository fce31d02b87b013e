namespace Specwright.Generator.Mapping.Schemas;

/// <summary>What kind of value an enum lists.</summary>
internal enum EnumKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>An integer of 64 bits.</summary>
    Integer,

    /// <summary>Another number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>An object or a list.</summary>
    Other,
}
