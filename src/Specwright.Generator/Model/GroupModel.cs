namespace Specwright.Generator.Model;

/// <summary>A property that gives the client of a resource group.</summary>
/// <param name="PropertyName">The property's C# name.</param>
/// <param name="ClientName">The client's class name.</param>
/// <param name="Docs">What the spec says about the group.</param>
internal sealed record GroupModel(string PropertyName, string ClientName, Docs Docs);
