namespace Specwright.Generator.Model;

/// <summary>A second method of an operation, which reads the items of its response as they arrive.</summary>
/// <param name="MethodName">The C# method name, with its Async suffix.</param>
/// <param name="Response">What it reads: items.</param>
internal sealed record StreamingModel(string MethodName, ResponseModel Response);
