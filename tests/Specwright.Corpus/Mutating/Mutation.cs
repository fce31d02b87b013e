namespace Specwright.Corpus.Mutating;

/// <summary>A change that imitates what real specs contain.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Changes a document, and says where and to what; null when the document has no place for it. The third argument is another document to take from.</param>
internal sealed record Mutation(string Name, Func<SpecTree, Dice, SpecTree, string?> Apply);
