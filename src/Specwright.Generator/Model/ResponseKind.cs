namespace Specwright.Generator.Model;

/// <summary>What a successful call returns.</summary>
internal enum ResponseKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A value from JSON.</summary>
    Json,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A stream that the caller disposes.</summary>
    Stream,

    /// <summary>A result with a case per status.</summary>
    Result,

    /// <summary>Items that are read as they arrive.</summary>
    Items,
}
