namespace Specwright.Generator.Model;

/// <summary>One property on the way from a page to something in it.</summary>
/// <param name="Name">The property's C# name.</param>
/// <param name="MayBeNull">Whether the next step needs a null check.</param>
/// <param name="IsOptionalValue">Whether the property is an <c>Optional&lt;T&gt;</c>, whose value is taken first.</param>
/// <param name="IsUri">Whether the property is a <c>Uri</c>, of which the original text is taken; only the last step is.</param>
/// <param name="IsDeprecated">Whether the spec deprecates the property.</param>
internal sealed record PathStep(string Name, bool MayBeNull, bool IsOptionalValue, bool IsUri = false, bool IsDeprecated = false);
