namespace Specwright.Generator.Model;

/// <summary>The query, header and cookie parameters of an operation, as a class of its own.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# class name.</param>
/// <param name="OperationId">The operation they belong to.</param>
/// <param name="Parameters">The parameters, in the spec's order; names are PascalCase.</param>
internal sealed record ParametersModel(
    SdkHeader Header,
    string Name,
    SpecText OperationId,
    EquatableArray<ParameterModel> Parameters);
