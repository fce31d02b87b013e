namespace Specwright.Generator.Model;

/// <summary>Something that the spec deprecates.</summary>
/// <param name="Message">What to say to whoever uses it.</param>
internal sealed record Deprecation(SpecText Message);
