namespace Specwright.Generator.Model;

/// <summary>How a model's reader chooses among the models that derive from it; an unknown value reads as the model itself.</summary>
/// <param name="Discriminator">The member whose value tells.</param>
/// <param name="Cases">The values and the models they name; the values of models that derive from those as well, never the model's own.</param>
internal sealed record DerivedModels(SpecText Discriminator, EquatableArray<DerivedCase> Cases);
