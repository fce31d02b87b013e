using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>A spec and the files that its references can reach: what one SDK depends on.</summary>
/// <param name="Root">The spec.</param>
/// <param name="Overlays">The Overlay documents that are applied to it, in order.</param>
/// <param name="Missing">The overlays that the project names and does not have.</param>
/// <param name="Others">The files it reaches, ordered by path.</param>
/// <param name="Nearby">The paths of files that references miss by the case of letters or by the extension alone, ordered.</param>
/// <param name="Stem">What its default names are made from: unique among the project's specs.</param>
internal sealed record SpecSet(SpecFile Root, EquatableArray<SpecFile> Overlays, EquatableArray<string> Missing, EquatableArray<SpecFile> Others, EquatableArray<string> Nearby, string Stem);
