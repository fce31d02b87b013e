namespace Specwright.Generator.Model;

/// <summary>A hash of text that is the same on every machine and run, unlike <see cref="string.GetHashCode()"/> (FNV-1a over UTF-16 code units).</summary>
internal static class StableHash
{
    /// <summary>The hash of a text.</summary>
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}
