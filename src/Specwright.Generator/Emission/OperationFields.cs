namespace Specwright.Generator.Emission;

/// <summary>What the method of an operation refers to.</summary>
/// <param name="Client">What stands before the methods that send requests: <c>Client.</c>, or nothing in the root.</param>
/// <param name="Descriptor">The field that describes the operation.</param>
/// <param name="Paging">The field that describes how its list is walked.</param>
internal readonly record struct OperationFields(string Client, string Descriptor, string? Paging);
