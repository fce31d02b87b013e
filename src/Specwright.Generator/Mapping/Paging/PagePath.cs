using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Paging;

/// <summary>The way from a page to a value in it.</summary>
/// <param name="Steps">The properties on the way; empty for the page itself.</param>
/// <param name="Type">The value's type.</param>
internal sealed record PagePath(EquatableArray<PathStep> Steps, TypeRef Type);
