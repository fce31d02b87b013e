namespace Specwright.Generator.Reading;

/// <summary>The bounds of reading. Everything that is read stays inside them, whatever the text says.</summary>
internal static class ReadLimits
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int TextLength = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of containers, aliases followed. Who walks a DOM recursively needs no limit of their own.</summary>
    public const int Depth = 128;

    /// <summary>The most values in one file.</summary>
    public const int Nodes = 4_000_000;

    /// <summary>The most values that YAML aliases may repeat, counted as if each alias were a copy.</summary>
    public const int AliasNodes = 100_000;

    /// <summary>The most errors kept for one file.</summary>
    public const int Errors = 100;

    /// <summary>The longest text that <see cref="Node.ToJson"/> makes before it leaves out what remains.</summary>
    public const int JsonText = 4 * 1024 * 1024;

    /// <summary>How many values are read between two looks at the cancellation token.</summary>
    public const int CancellationInterval = 1024;
}
