namespace Specwright.Validation;

/// <summary>A fault as Microsoft.OpenApi states it: a JSON pointer such as <c>#/paths/~1a/get</c> and a message.</summary>
internal readonly record struct PointerProblem(string Pointer, string Message);
