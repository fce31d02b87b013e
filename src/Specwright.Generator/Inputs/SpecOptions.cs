using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>What a project says about one spec: the metadata of its <c>OpenApiSdk</c> item; null where it says nothing.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Client">The root client's class name.</param>
/// <param name="Api">The API's name, from which the names of scope enum and webhook event are made.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Overlays">The files of the Overlay documents that are applied to it, in order.</param>
/// <param name="Choice">Which operations are wanted.</param>
/// <param name="RootNamespace">The project's root namespace.</param>
/// <param name="IsNamed">Whether the project names the file as a spec, so that it has to be one.</param>
internal sealed record SpecOptions(string? Namespace, string? Client, string? Api, string? Accessibility, EquatableArray<OverlayName> Overlays, SpecChoice Choice, string? RootNamespace, bool IsNamed);
