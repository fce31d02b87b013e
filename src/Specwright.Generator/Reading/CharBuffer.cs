namespace Specwright.Generator.Reading;

/// <summary>
/// The array that a text is copied into while it is read, kept for the next one unless it is large. ArrayPool would do, but lies in an
/// assembly that netstandard2.0 does not have.
/// </summary>
internal static class CharBuffer
{
    private const int LargestKept = 2 * 1024 * 1024;

    private static char[]? s_kept;

    /// <summary>An array of at least this length.</summary>
    public static char[] Rent(int length)
    {
        var kept = Interlocked.Exchange(ref s_kept, null);
        return kept is not null && kept.Length >= length ? kept : new char[length];
    }

    /// <summary>Gives an array back.</summary>
    public static void Return(char[] chars)
    {
        if (chars.Length <= LargestKept)
        {
            Interlocked.Exchange(ref s_kept, chars);
        }
    }
}
