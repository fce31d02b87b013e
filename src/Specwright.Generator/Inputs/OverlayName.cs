namespace Specwright.Generator.Inputs;

/// <summary>An Overlay document that a project names.</summary>
/// <param name="Text">Its path, as the project writes it: relative to the project.</param>
/// <param name="ProjectFolder">The project's folder, with a slash at its end; empty when the compiler does not know it.</param>
internal sealed record OverlayName(string Text, string ProjectFolder);
