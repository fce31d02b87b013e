namespace Specwright.Generator.Tests.Features;

/// <summary>An example that stands in a spec.</summary>
/// <param name="Json">The example as JSON.</param>
/// <param name="Schema">The reusable schema that it is an example of; null when it stands in a media type.</param>
/// <param name="Method">The method of the operation that it stands in.</param>
/// <param name="Path">The path of that operation.</param>
/// <param name="Status">The status of the response that it stands in; null for a request.</param>
internal sealed record SpecExample(string Json, string? Schema, string? Method = null, string? Path = null, string? Status = null);
