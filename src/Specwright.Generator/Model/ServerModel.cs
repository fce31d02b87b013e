namespace Specwright.Generator.Model;

/// <summary>A base address of the API.</summary>
/// <param name="Name">The C# name of its constant.</param>
/// <param name="Url">The address, variables replaced by their defaults; absolute and valid.</param>
/// <param name="Docs">What the spec says about it.</param>
internal sealed record ServerModel(string Name, SpecText Url, Docs Docs);
