namespace Specwright.Generator.Model;

/// <summary>One value of a discriminator and the model that it names.</summary>
/// <param name="Value">The value in JSON.</param>
/// <param name="TypeName">The model's C# name.</param>
internal sealed record DerivedCase(SpecText Value, string TypeName);
