namespace Specwright.Corpus.Mutating;

/// <summary>All kinds of change.</summary>
internal static class Mutations
{
    /// <summary>All of them.</summary>
    public static readonly Mutation[] All = [.. SchemaMutations.All, .. NameMutations.All, .. OperationMutations.All, .. DocumentMutations.All];
}
