using Specwright.Corpus.Inputs;

namespace Specwright.Corpus.Mutating;

/// <summary>A document and the changes to make to it.</summary>
/// <param name="Source">The document.</param>
/// <param name="Steps">The changes, each with the seed that decides where and to what.</param>
internal sealed record Mutant(SpecInput Source, IReadOnlyList<MutationStep> Steps)
{
    /// <summary>Makes the changes.</summary>
    /// <param name="document">The document as it is.</param>
    /// <param name="words">Takes what was changed.</param>
    public SpecTree Build(SpecTree document, List<string> words)
    {
        var tree = document.Copy();
        foreach (var step in Steps)
        {
            if (step.Mutation.Apply(tree, new Dice(step.Seed), step.Other) is { } change)
            {
                words.Add($"{step.Mutation.Name}: {change}");
            }
        }

        return tree;
    }
}
