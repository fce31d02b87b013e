using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace CloudNexus.Embedded.Tests.Support;

/// <summary>One of the specs of this repository, read as plain YAML.</summary>
internal sealed class Spec
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];
    private readonly YamlMappingNode _root;

    private Spec(YamlMappingNode root) => _root = root;

    public static Spec Load(string name)
    {
        using var reader = new StreamReader(Path.Combine(RepositoryRoot(), "specs", "cloudnexus", name + ".yaml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return new Spec((YamlMappingNode)stream.Documents[0].RootNode);
    }

    /// <summary>Each operation as "operationId METHOD /path".</summary>
    public IEnumerable<(string Id, string Method, string Path)> Operations() =>
        from path in Map(_root, "paths")!.Children
        from operation in ((YamlMappingNode)path.Value).Children
        where s_methods.Contains(operation.Key.ToString())
        select (Text((YamlMappingNode)operation.Value, "operationId")!, operation.Key.ToString().ToUpperInvariant(), path.Key.ToString());

    /// <summary>The one declared success status and the schema of its body, null when it has none.</summary>
    public (int Status, YamlMappingNode? Schema) Success(string method, string path)
    {
        var responses = Map(Operation(method, path), "responses")!;
        var (status, response) = responses.Children.Single(static entry => entry.Key.ToString().StartsWith('2'));
        return (int.Parse(status.ToString(), System.Globalization.CultureInfo.InvariantCulture), SchemaOf((YamlMappingNode)response));
    }

    /// <summary>The request body's schema, null when the operation takes none.</summary>
    public YamlMappingNode? RequestSchema(string method, string path) => Map(Operation(method, path), "requestBody") is { } body ? SchemaOf(body) : null;

    /// <summary>What in a JSON value contradicts a schema: a wrong type, a required member that is missing, a member that the schema does not know.</summary>
    public IEnumerable<string> Contradictions(JsonNode? value, YamlMappingNode schema, string at)
    {
        var properties = PropertiesOf(schema).ToList();
        return value switch
        {
            JsonObject obj => Missing(obj, schema, at).Concat(obj.SelectMany(member => Member(member.Key, member.Value, schema, properties, at))),
            JsonArray array => array.SelectMany((item, index) => Contradictions(item, Map(Resolve(schema), "items")!, $"{at}[{index}]")),
            _ => TypesOf(schema).Contains(TypeOf(value)) ? [] : [$"{at} is {TypeOf(value)}"],
        };
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found above the tests.");
        }

        return folder.FullName;
    }

    private static YamlMappingNode? SchemaOf(YamlMappingNode message) => Map(message, "content") is { } content ? Map(Map(content, "application/json")!, "schema") : null;

    private static YamlMappingNode? Map(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value as YamlMappingNode : null;

    private static IEnumerable<YamlNode> List(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (YamlSequenceNode)value : [];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => "integer",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        _ => "null",
    };

    private YamlMappingNode Operation(string method, string path) => Map(Map(Map(_root, "paths")!, path)!, method.ToLowerInvariant())!;

    private YamlMappingNode Resolve(YamlMappingNode schema) => Text(schema, "$ref") is { } reference
        ? Map(Map(Map(_root, "components")!, "schemas")!, reference.Split('/')[^1])!
        : schema;

    private IEnumerable<YamlMappingNode> PartsOf(YamlMappingNode schema)
    {
        var resolved = Resolve(schema);
        return List(resolved, "allOf").SelectMany(part => PartsOf((YamlMappingNode)part)).Prepend(resolved);
    }

    private IEnumerable<(string Name, YamlMappingNode Schema)> PropertiesOf(YamlMappingNode schema) =>
        from part in PartsOf(schema)
        where Map(part, "properties") is not null
        from property in Map(part, "properties")!.Children
        select (property.Key.ToString(), (YamlMappingNode)property.Value);

    private IEnumerable<string> Missing(JsonObject value, YamlMappingNode schema, string at) =>
        from part in PartsOf(schema)
        from name in List(part, "required")
        where !value.ContainsKey(name.ToString())
        select $"{at} lacks {name}";

    private IEnumerable<string> Member(string name, JsonNode? value, YamlMappingNode schema, List<(string Name, YamlMappingNode Schema)> properties, string at)
    {
        var (_, known) = properties.Find(property => string.Equals(property.Name, name, StringComparison.Ordinal));
        if (known is not null)
        {
            return Contradictions(value, known, $"{at}.{name}");
        }

        return PartsOf(schema).Any(static part => Text(part, "additionalProperties") is not null) ? [] : [$"{at}.{name} is not in the spec"];
    }

    private IEnumerable<string> TypesOf(YamlMappingNode schema)
    {
        var resolved = Resolve(schema);
        return resolved.Children.TryGetValue("type", out var type) && type is YamlSequenceNode list ? list.Select(static item => item.ToString()) : [Text(resolved, "type") ?? string.Empty];
    }
}
