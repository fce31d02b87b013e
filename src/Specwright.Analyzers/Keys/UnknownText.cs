namespace Specwright.Analyzers.Keys;

/// <summary>Stands in a folded text for a part that is known only when the program runs.</summary>
internal static class UnknownText
{
    /// <summary>A noncharacter, which no text should contain.</summary>
    public const char Mark = '\uFFFF';
}
