using Specwright.Generator.Reading;

namespace Specwright.Corpus.Counting;

/// <summary>An operation that a spec holds.</summary>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="Path">The path template, or the webhook's name.</param>
/// <param name="Declared">The path item where the document lists it, be it a reference.</param>
/// <param name="Node">The operation.</param>
internal sealed record CountedOperation(string Method, string Path, Node Declared, Node Node)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}";
}
