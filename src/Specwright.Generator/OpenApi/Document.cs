using Specwright.Generator.Diagnostics;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>An OpenAPI document: typed views over its nodes that look alike in every version (OpenAPI 3.1, 4.8.1).</summary>
internal sealed class Document
{
    /// <summary>Takes the files of a spec.</summary>
    public Document(SpecFiles files, OpenApiVersion version, Problems problems)
    {
        Files = files;
        Version = version;
        References = new References(files, problems);
        Reusable = new ReusableObjects(this, new References(files, new Problems()));
        References.Unite(Reusable.Doubles);
    }

    /// <summary>The document's root object.</summary>
    public Node Root => Files.Root.Root;

    /// <summary>The version it declares.</summary>
    public OpenApiVersion Version { get; }

    /// <summary>Whether keywords beside a schema's <c>$ref</c> count (since 3.1).</summary>
    public bool AllowsSiblings => Version is not (OpenApiVersion.V20 or OpenApiVersion.V30);

    /// <summary>The files it consists of.</summary>
    public SpecFiles Files { get; }

    /// <summary>Follows its references.</summary>
    public References References { get; }

    /// <summary>Its reusable objects, those in other files among them.</summary>
    public ReusableObjects Reusable { get; }

    /// <summary>Whether it is Swagger 2.0.</summary>
    public bool IsV20 => Version == OpenApiVersion.V20;

    /// <summary>The Info Object.</summary>
    public Node Info => References.Follow(Root["info"]);

    /// <summary>Where security schemes stand.</summary>
    public Node SecuritySchemes => References.Follow(IsV20 ? Root["securityDefinitions"] : References.Follow(Root["components"])["securitySchemes"]);

    /// <summary>The Tag Objects.</summary>
    public IEnumerable<Node> Tags => References.Items(Root["tags"]);

    /// <summary>The paths, in the document's order; Azure's descriptions keep those that differ in their query alone in an extension.</summary>
    public IEnumerable<PathItem> Paths => [.. PathItems(Root["paths"]), .. PathItems(Root["x-ms-paths"])];

    /// <summary>The webhooks (3.1), or the extension that stood in for them before.</summary>
    public IEnumerable<PathItem> Webhooks => PathItems(Root["webhooks"].Exists ? Root["webhooks"] : Root["x-webhooks"]);

    /// <summary>The requirements of operations that state none; missing when the document states none either.</summary>
    public Node Security => Root["security"];

    /// <summary>The base addresses, as the document writes them.</summary>
    public IReadOnlyList<Server> Servers => Server.Of(this);

    private List<PathItem> PathItems(Node container)
    {
        var items = new List<PathItem>();
        foreach (var member in References.Follow(container).Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                items.Add(new PathItem(this, member.Name, member.NameSpan, member.Value));
            }
        }

        return items;
    }
}
