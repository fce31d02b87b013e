namespace Specwright.Generator.Model;

/// <summary>A client of one resource group.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Name">The C# class name.</param>
/// <param name="Docs">What the spec says about the group.</param>
/// <param name="Operations">Its operations, in the spec's order.</param>
/// <param name="Groups">Resource groups below it.</param>
internal sealed record ClientModel(
    SdkHeader Header,
    string Name,
    Docs Docs,
    EquatableArray<OperationModel> Operations,
    EquatableArray<GroupModel> Groups);
