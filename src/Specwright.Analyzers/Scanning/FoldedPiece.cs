using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Analyzers.Scanning;

/// <summary>One known part of a folded text.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Node">The expression that it comes from.</param>
/// <param name="Token">The literal token that it is, where it is one as it stands.</param>
/// <param name="Weight">How many parts of the source it stands for.</param>
internal readonly record struct FoldedPiece(int Start, int Length, SyntaxNode Node, SyntaxToken? Token, int Weight)
{
    /// <summary>Where it ends in the folded text.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands in its file.</summary>
    public TextSpan Span => Token?.Span ?? Node.Span;
}
