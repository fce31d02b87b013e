namespace Specwright.Analyzers.Sdk;

/// <summary>The runtime's types by which generated code is recognised.</summary>
internal static class SdkMarkers
{
    /// <summary>The assembly that holds them.</summary>
    public const string Runtime = "Specwright";

    /// <summary>On an assembly, once for each SDK in it.</summary>
    public const string Sdk = "Specwright.ApiSdkAttribute";

    /// <summary>On the method of an operation.</summary>
    public const string Operation = "Specwright.ApiOperationAttribute";

    /// <summary>On the method of an operation, once for each alternative.</summary>
    public const string RequiresScope = "Specwright.RequiresScopeAttribute";

    /// <summary>On a member of a scope enum.</summary>
    public const string ImpliesScopes = "Specwright.ImpliesScopesAttribute";

    /// <summary>On a member whose wire name differs from its C# name.</summary>
    public const string Name = "Specwright.ApiNameAttribute";

    /// <summary>On a property or parameter whose values the API description limits.</summary>
    public const string Constraints = "Specwright.ApiConstraintsAttribute";

    /// <summary>On a property that is required under a condition.</summary>
    public const string RequiredWhen = "Specwright.ApiRequiredWhenAttribute";

    /// <summary>What list operations return.</summary>
    public const string List = "Specwright.AsyncPageable`1";

    /// <summary>What generated enums of texts implement.</summary>
    public const string OpenEnum = "Specwright.IOpenEnum";

    /// <summary>What generated enums of numbers implement.</summary>
    public const string OpenNumber = "Specwright.IOpenNumber";

    /// <summary>What users declare their scopes with.</summary>
    public const string GrantedScopes = "Specwright.GrantedScopesAttribute";
}
