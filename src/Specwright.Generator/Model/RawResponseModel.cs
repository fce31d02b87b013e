namespace Specwright.Generator.Model;

/// <summary>A second method of an operation, for content that the first does not ask for: it gives the response as a stream.</summary>
/// <param name="MethodName">The C# method name, with its Async suffix.</param>
/// <param name="Accept">What it asks for.</param>
internal sealed record RawResponseModel(string MethodName, SpecText Accept);
