namespace Specwright.Generator.Overlays;

/// <summary>The bounds of applying overlays, whatever they say.</summary>
internal static class OverlayLimits
{
    /// <summary>The most values that overlays may add to a document, or unfold while they look for their targets.</summary>
    public const int Values = 4_000_000;

    /// <summary>The most steps that the paths of one overlay may take.</summary>
    public const int Steps = 50_000_000;

    /// <summary>The deepest nesting of filters and parentheses in a path.</summary>
    public const int PathDepth = 32;

    /// <summary>How long one regular expression may look at one text.</summary>
    public static readonly TimeSpan Match = TimeSpan.FromSeconds(1);
}
