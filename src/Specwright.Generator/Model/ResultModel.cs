namespace Specwright.Generator.Model;

/// <summary>The successes of an operation that differ in what they hold, as a class of its own.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# class name.</param>
/// <param name="OperationId">The operation they belong to.</param>
/// <param name="Cases">The cases, by status.</param>
internal sealed record ResultModel(SdkHeader Header, string Name, SpecText OperationId, EquatableArray<ResultCaseModel> Cases);
