using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>An Operation Object (OpenAPI 3.1, 4.8.10).</summary>
internal sealed class Operation(PathItem pathItem, string method, Node declared)
{
    private IReadOnlyList<Parameter>? _parameters;

    /// <summary>The document it belongs to.</summary>
    public Document Document => pathItem.Document;

    /// <summary>The path item it belongs to.</summary>
    public PathItem PathItem => pathItem;

    /// <summary>The HTTP method, as it is sent.</summary>
    public string Method => method;

    /// <summary>The member of the path item.</summary>
    public Node Declared => declared;

    /// <summary>The Operation Object, after its reference: OpenAPI knows none here, but tools follow it and APIs use it.</summary>
    public Node Node { get; } = pathItem.Document.References.Follow(declared);

    /// <summary>A field of the operation; what stands beside a reference wins over what it leads to.</summary>
    public Node this[string name] => declared[name].Exists ? declared[name] : Node[name];

    /// <summary>Its operationId; null when it has none that is usable.</summary>
    public string? OperationId => this["operationId"].Text is { Length: > 0 } id ? id : null;

    /// <summary>The parameters of the path item and its own, which win; those of a Swagger 2.0 body are not among them.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters ??= Parameter.Of(this);

    /// <summary>The request body, whichever way the version writes it; null when there is none.</summary>
    public RequestBody? RequestBody => RequestBody.Of(this);

    /// <summary>The responses, in the document's order.</summary>
    public IEnumerable<Response> Responses
    {
        get
        {
            foreach (var member in Document.References.Follow(this["responses"]).Members)
            {
                if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
                {
                    yield return new Response(this, member.Name, Document.References.Follow(member.Value));
                }
            }
        }
    }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => this["deprecated"].Flag == true;

    /// <summary>The value of a vendor extension, on the operation or its path item.</summary>
    public Node Extension(string name) => this[name].Exists ? this[name] : pathItem[name];
}
