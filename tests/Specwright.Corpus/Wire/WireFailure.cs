namespace Specwright.Corpus.Wire;

/// <summary>A call that did not do what the spec says.</summary>
/// <param name="Operation">The HTTP method and path.</param>
/// <param name="Variant">Which arguments it had.</param>
/// <param name="What">What is wrong: <c>path</c>, <c>query</c>, <c>header X-Y</c>, <c>body</c> …</param>
/// <param name="Expected">What the spec asks for.</param>
/// <param name="Got">What was sent, or thrown.</param>
internal sealed record WireFailure(string Operation, string Variant, string What, string Expected, string Got)
{
    private const int Longest = 300;

    /// <inheritdoc/>
    public override string ToString() => $"{Operation} ({Variant}): {What}: expected {Short(Expected)}, got {Short(Got)}";

    private static string Short(string text) => text.Length > Longest ? text[..Longest] + "…" : text;
}
