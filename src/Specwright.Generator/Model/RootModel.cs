namespace Specwright.Generator.Model;

/// <summary>The client root: what a user constructs.</summary>
/// <param name="Header">What every part needs to know.</param>
/// <param name="ClientName">The root client's class name.</param>
/// <param name="OptionsName">The class name of its options.</param>
/// <param name="Title">The API's title.</param>
/// <param name="Version">The API's version.</param>
/// <param name="Docs">What the spec says about the API.</param>
/// <param name="Operations">Operations without a group.</param>
/// <param name="Groups">The resource groups.</param>
/// <param name="Servers">The servers, the default one first; empty when the spec names none.</param>
/// <param name="SecuritySchemes">The security schemes that the runtime can apply.</param>
/// <param name="Security">The requirements of operations that state none.</param>
/// <param name="CommonParameters">Header and query parameters that all operations share, hoisted into the options.</param>
/// <param name="KeyPrefixes">The key formats that the spec describes, as <c>prefix:live;prefix:test</c> text for the analyzers; null when none.</param>
/// <param name="EnvironmentVariable">The environment variable that the spec names for the key; null when none.</param>
/// <param name="ScopeEnum">The scope enum's C# name; null when there are no scopes.</param>
internal sealed record RootModel(
    SdkHeader Header,
    string ClientName,
    string OptionsName,
    SpecText Title,
    SpecText Version,
    Docs Docs,
    EquatableArray<OperationModel> Operations,
    EquatableArray<GroupModel> Groups,
    EquatableArray<ServerModel> Servers,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<SecurityRequirementModel> Security,
    EquatableArray<ParameterModel> CommonParameters,
    SpecText? KeyPrefixes,
    SpecText? EnvironmentVariable,
    string? ScopeEnum);
