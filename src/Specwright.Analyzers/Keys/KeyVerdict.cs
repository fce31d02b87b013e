namespace Specwright.Analyzers.Keys;

/// <summary>What a text that starts with a key prefix is.</summary>
internal enum KeyVerdict
{
    /// <summary>A bare prefix, a placeholder, a redacted key, a name.</summary>
    None,

    /// <summary>Too short to be a key, but shaped like the head of one.</summary>
    Short,

    /// <summary>A key.</summary>
    Key,
}
