using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Sdk;

/// <summary>An operation of an API, as the generated method says.</summary>
internal sealed class SdkOperation(IMethodSymbol method, string id, string httpMethod, string path)
{
    /// <summary>The generated method.</summary>
    public IMethodSymbol Method { get; } = method;

    /// <summary>The operation's id.</summary>
    public string Id { get; } = id;

    /// <summary>The HTTP method and the path template, as in <c>GET /servers/{id}</c>.</summary>
    public string Route { get; } = httpMethod + " " + path;
}
