using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Specwright.Corpus.Inputs;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Mutating;

/// <summary>A document that can be changed, and where its parts stand.</summary>
internal sealed class SpecTree
{
    /// <summary>The HTTP methods under which operations stand.</summary>
    public static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly string[] s_schemaMaps = ["schemas", "definitions", "properties", "patternProperties", "$defs", "dependentSchemas"];
    private static readonly string[] s_schemaLists = ["allOf", "oneOf", "anyOf", "prefixItems"];
    private static readonly string[] s_schemaMembers = ["schema", "items", "additionalProperties", "not", "if", "then", "else"];
    private static readonly string[] s_opaque = ["example", "examples", "default", "enum", "const", "x-examples"];
    private static readonly JsonSerializerOptions s_print = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Takes a document.</summary>
    public SpecTree(JsonObject root) => Root = root;

    /// <summary>The document.</summary>
    public JsonObject Root { get; }

    /// <summary>Whether it is a document of OpenAPI 2.0.</summary>
    public bool IsSwagger => Root.ContainsKey("swagger");

    /// <summary>How a reference to a reusable schema begins.</summary>
    public string SchemaPrefix => IsSwagger ? "#/definitions/" : "#/components/schemas/";

    /// <summary>The reusable schemas; null when there are none.</summary>
    public JsonObject? Schemas => (IsSwagger ? Root["definitions"] : (Root["components"] as JsonObject)?["schemas"]) as JsonObject;

    /// <summary>Reads a document; null when its root is no object.</summary>
    public static SpecTree? Read(SpecText file) => Convert(SpecReader.Read(file.Path, file.GetText(), CancellationToken.None).Root) is JsonObject root ? new SpecTree(root) : null;

    /// <summary>The same document once more.</summary>
    public SpecTree Copy() => new(Root.DeepClone().AsObject());

    /// <summary>The document as JSON.</summary>
    public string Print() => Root.ToJsonString(s_print);

    /// <summary>Schemas, wherever they stand.</summary>
    public List<Site> SchemaSites() => Find(static (site, holder) =>
        site.Value is JsonObject && (site.Name is null ? s_schemaLists.Contains(holder) : s_schemaMembers.Contains(site.Name) || s_schemaMaps.Contains(holder)));

    /// <summary>Schemas that are no reference.</summary>
    public List<Site> InlineSchemas() => SchemaSites().FindAll(static site => !site.Object!.ContainsKey("$ref"));

    /// <summary>Schemas with properties.</summary>
    public List<Site> ObjectSchemas() => SchemaSites().FindAll(static site => site.Object!["properties"] is JsonObject { Count: > 0 });

    /// <summary>Path items.</summary>
    public List<Site> PathItems() => [.. Members(Root["paths"]).Where(static site => site.Value is JsonObject)];

    /// <summary>Operations.</summary>
    public List<Site> Operations() => [.. PathItems().SelectMany(static item => Members(item.Value)).Where(static site => Methods.Contains(site.Name) && site.Value is JsonObject)];

    /// <summary>Parameters that are no reference.</summary>
    public List<Site> Parameters() => Find(static (site, holder) => holder == "parameters" && site.Object?["in"] is JsonValue);

    /// <summary>Media types by their content type, from 3.0 on.</summary>
    public List<Site> MediaTypes() => Find(static (site, holder) => holder == "content" && site.Name is not null && site.Value is JsonObject);

    /// <summary>Responses by their status, in operations.</summary>
    public List<Site> Responses() => [.. Operations().SelectMany(static operation => Members(operation.Object!["responses"]))];

    /// <summary>Everything that a test accepts; the test gets a place and the name of what it stands in.</summary>
    public List<Site> Find(Func<Site, string?, bool> accepts)
    {
        var found = new List<Site>();
        Visit(Root, null, site => accepts(site.Site, site.Holder), found);
        return found;
    }

    /// <summary>The members of an object; none of all else.</summary>
    public static IEnumerable<Site> Members(JsonNode? node) => node is JsonObject holder ? holder.Select(member => new Site(holder, member.Key, 0)).ToList() : [];

    private static void Visit(JsonNode node, string? name, Func<(Site Site, string? Holder), bool> accepts, List<Site> found)
    {
        var sites = node is JsonArray array ? array.Select((_, index) => new Site(array, null, index)) : Members(node);
        foreach (var site in sites)
        {
            if (accepts((site, name)))
            {
                found.Add(site);
            }

            if (site.Value is JsonObject or JsonArray && (site.Name is null || !s_opaque.Contains(site.Name)))
            {
                Visit(site.Value, site.Name, accepts, found);
            }
        }
    }

    // The last of several members of a name wins, as in most readers.
    private static JsonNode? Convert(Node node)
    {
        if (node.IsArray)
        {
            var array = new JsonArray();
            foreach (var item in node.Items)
            {
                array.Add(Convert(item));
            }

            return array;
        }

        if (!node.IsObject)
        {
            return node.Exists ? JsonNode.Parse(node.ToJson()) : null;
        }

        var result = new JsonObject();
        foreach (var member in node.Members)
        {
            result[member.Name] = Convert(member.Value);
        }

        return result;
    }
}
