using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Which operations of a spec a project wants: those that an include names, or all without one, less those that an exclude names.</summary>
/// <param name="Includes">What is wanted.</param>
/// <param name="Excludes">What is not.</param>
internal sealed record SpecChoice(EquatableArray<ChoicePattern> Includes, EquatableArray<ChoicePattern> Excludes)
{
    /// <summary>All of them.</summary>
    public static SpecChoice Everything { get; } = new([], []);

    /// <summary>Whether all operations are wanted, and with them every schema.</summary>
    public bool IsEverything => Includes.IsEmpty && Excludes.IsEmpty;
}
