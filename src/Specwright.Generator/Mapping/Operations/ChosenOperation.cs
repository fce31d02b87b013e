using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>An operation that becomes a method.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Path">Its path.</param>
/// <param name="Group">Its group, outermost first.</param>
internal sealed record ChosenOperation(Operation Operation, PathTemplate Path, IReadOnlyList<string> Group);
