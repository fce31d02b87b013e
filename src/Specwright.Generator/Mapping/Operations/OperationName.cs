namespace Specwright.Generator.Mapping.Operations;

/// <summary>What an operation is called.</summary>
/// <param name="Full">The whole name, unique in the SDK; what belongs to the operation is named after it.</param>
/// <param name="Method">The method's name, unique in its client.</param>
/// <param name="Id">Its operationId, or one made of verb and path.</param>
internal sealed record OperationName(string Full, string Method, string Id);
