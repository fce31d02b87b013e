namespace Specwright.Generator.Reading;

/// <summary>What is wrong with the text of a file, before anybody asks what it means.</summary>
internal enum ReadErrorKind
{
    /// <summary>The text is not JSON or not YAML.</summary>
    Syntax,

    /// <summary>A name stands twice in one object; the first one counts.</summary>
    DuplicateKey,

    /// <summary>Containers are nested deeper than <see cref="ReadLimits.Depth"/>.</summary>
    TooDeep,

    /// <summary>The text or the number of values is beyond the limits.</summary>
    TooLarge,

    /// <summary>YAML aliases repeat more than <see cref="ReadLimits.AliasNodes"/> values.</summary>
    AliasBudget,

    /// <summary>A YAML alias names no finished anchor.</summary>
    UndefinedAlias,

    /// <summary>A member's name is empty, a list or a mapping.</summary>
    UnsupportedKey,

    /// <summary>The file holds more than one YAML document; the first one counts.</summary>
    MultipleDocuments,

    /// <summary>A YAML tag that means nothing here and is ignored.</summary>
    Tag,

    /// <summary>Characters that no valid text holds: NUL, other controls, half a surrogate pair, bytes that were not UTF-8.</summary>
    InvalidText,
}
