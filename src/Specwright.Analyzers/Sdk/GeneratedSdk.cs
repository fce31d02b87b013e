using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Sdk;

/// <summary>The generated SDK of one API.</summary>
internal sealed class GeneratedSdk(INamedTypeSymbol client, string title, INamedTypeSymbol? scopes)
{
    /// <summary>The root client.</summary>
    public INamedTypeSymbol Client { get; } = client;

    /// <summary>The API's title.</summary>
    public string Title { get; } = title;

    /// <summary>The scope enum; null when the API has no scopes.</summary>
    public INamedTypeSymbol? Scopes { get; } = scopes;
}
