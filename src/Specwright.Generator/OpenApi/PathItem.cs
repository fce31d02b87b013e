using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Path Item Object (OpenAPI 3.1, 4.8.9) under its path or webhook name.</summary>
internal sealed class PathItem(Document document, string path, TextSpan pathSpan, Node declared)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The document it belongs to.</summary>
    public Document Document => document;

    /// <summary>The path template, or the webhook's name.</summary>
    public string Path => path;

    /// <summary>Where the path stands.</summary>
    public TextSpan PathSpan => pathSpan;

    /// <summary>The member of the Paths Object.</summary>
    public Node Declared => declared;

    /// <summary>The Path Item Object, after its reference.</summary>
    public Node Node { get; } = document.References.Follow(declared);

    /// <summary>A field of the path item; what stands beside a reference wins over what it leads to.</summary>
    public Node this[string name] => declared[name].Exists ? declared[name] : Node[name];

    /// <summary>The parameters of all its operations.</summary>
    public Node Parameters => this["parameters"];

    /// <summary>Its operations, in the document's order.</summary>
    public IEnumerable<Operation> Operations
    {
        get
        {
            foreach (var member in Node.Members)
            {
                if (MethodOf(member) is { } method && !IsBesideReference(method))
                {
                    yield return new Operation(this, method.ToUpperInvariant(), member.Value);
                }
            }

            foreach (var method in s_methods.Where(IsBesideReference))
            {
                yield return new Operation(this, method.ToUpperInvariant(), declared[method]);
            }

            // OpenAPI 3.2: methods that have no field of their own.
            foreach (var member in this["additionalOperations"].Members)
            {
                yield return new Operation(this, member.Name, member.Value);
            }
        }
    }

    /// <summary>Its members that are written as operations but stand under no method.</summary>
    public IEnumerable<Node> Strangers
    {
        get
        {
            foreach (var member in Node.Members)
            {
                var isKnown = KnownKeywords.PathItem.Contains(member.Name) || MethodOf(member) is not null || member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
                if (!isKnown && (member.Value["responses"].Exists || member.Value["operationId"].Exists))
                {
                    yield return member.Value;
                }
            }
        }
    }

    /// <summary>Its operations under methods in capitals, which OpenAPI writes in small letters.</summary>
    public IEnumerable<Operation> OperationsInCapitals => Operations.Where(operation => operation.Declared.Parent.Equals(Node) && Array.IndexOf(s_methods, operation.Declared.Name) < 0);

    private string? MethodOf(Member member)
    {
        if (Array.IndexOf(s_methods, member.Name) >= 0)
        {
            return member.Name;
        }

        var small = member.Name.ToLowerInvariant();
        return Array.IndexOf(s_methods, small) >= 0 && Node[small].IsMissing ? small : null;
    }

    private bool IsBesideReference(string name) => Node != declared && declared[name].Exists;
}
