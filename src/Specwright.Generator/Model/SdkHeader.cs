namespace Specwright.Generator.Model;

/// <summary>What every part needs to print its file; small, because every part carries it.</summary>
/// <param name="HintPrefix">The start of every hint name of this spec: unique among the specs of a compilation, safe as a file name.</param>
/// <param name="SpecFileName">The spec's file name without folders, for the header comment.</param>
/// <param name="Namespace">The namespace of all generated types.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Shadowed">
/// Simple names of framework and runtime types that a generated type of this spec shadows (a schema called <c>Task</c>), ordered;
/// emitters write those with their full <c>global::</c> name. See <see cref="KnownTypes.IsShadowedBy"/>.
/// </param>
/// <param name="DeprecatesTypes">Whether a generated type is deprecated, so that every file that may name it says that it means to.</param>
internal sealed record SdkHeader(
    string HintPrefix,
    SpecText SpecFileName,
    string Namespace,
    string Accessibility,
    EquatableArray<string> Shadowed,
    bool DeprecatesTypes = false);
