using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>An Operation Object (OpenAPI 3.1, 4.8.10).</summary>
internal sealed class Operation(PathItem pathItem, string method, Node node)
{
    private IReadOnlyList<Parameter>? _parameters;

    /// <summary>The document it belongs to.</summary>
    public Document Document => pathItem.Document;

    /// <summary>The path item it belongs to.</summary>
    public PathItem PathItem => pathItem;

    /// <summary>The HTTP method, as it is sent.</summary>
    public string Method => method;

    /// <summary>The Operation Object.</summary>
    public Node Node => node;

    /// <summary>Its operationId; null when it has none that is usable.</summary>
    public string? OperationId => node["operationId"].Text is { Length: > 0 } id ? id : null;

    /// <summary>The parameters of the path item and its own, which win; those of a Swagger 2.0 body are not among them.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters ??= Parameter.Of(this);

    /// <summary>The request body, whichever way the version writes it; null when there is none.</summary>
    public RequestBody? RequestBody => RequestBody.Of(this);

    /// <summary>The responses, in the document's order.</summary>
    public IEnumerable<Response> Responses
    {
        get
        {
            foreach (var member in node["responses"].Members)
            {
                if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
                {
                    yield return new Response(this, member.Name, Document.References.Follow(member.Value));
                }
            }
        }
    }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => node["deprecated"].Boolean == true;

    /// <summary>The value of a vendor extension, on the operation or its path item.</summary>
    public Node Extension(string name) => node[name].Exists ? node[name] : pathItem.Node[name];
}
