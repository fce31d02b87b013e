namespace Specwright.Corpus.Mutating;

/// <summary>A change of a document.</summary>
/// <param name="Mutation">What kind of change.</param>
/// <param name="Seed">Decides where and to what.</param>
/// <param name="Other">Another document to take from.</param>
internal sealed record MutationStep(Mutation Mutation, int Seed, SpecTree Other);
