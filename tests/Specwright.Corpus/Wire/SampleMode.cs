namespace Specwright.Corpus.Wire;

/// <summary>Which values to make.</summary>
/// <param name="All">Whether optional members are there and texts are nasty; else only what is required, as the spec's examples have it.</param>
/// <param name="IsRequest">Whether they are sent: without what is read-only.</param>
/// <param name="KeepsReadOnly">Whether what is read-only and required is there all the same, because a model is not read without.</param>
/// <param name="IsAscii">Whether texts have no other characters, as in headers.</param>
/// <param name="IsPlain">Whether texts have letters alone, as where callers have to encode them.</param>
internal sealed record SampleMode(bool All, bool IsRequest, bool KeepsReadOnly = false, bool IsAscii = false, bool IsPlain = false)
{
    /// <summary>A text with characters that have a meaning somewhere on the way.</summary>
    public string Nasty => IsPlain ? "text" : IsAscii ? "a b/c?d&e=f+%e" : "a b/c?d&e=f+%é";
}
