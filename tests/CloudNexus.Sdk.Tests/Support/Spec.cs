using YamlDotNet.RepresentationModel;

namespace CloudNexus.Sdk.Tests.Support;

/// <summary>One of the specs of this repository, read as plain YAML.</summary>
internal sealed class Spec
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];
    private readonly YamlMappingNode _root;

    private Spec(string api, YamlMappingNode root)
    {
        Api = api;
        _root = root;
    }

    public static IReadOnlyList<string> Apis { get; } = ["platform", "instances", "core", "keys", "compute"];

    public string Api { get; }

    public static string PathOf(string api) => Path.Combine(Repository.Root, "specs", "cloudnexus", api + ".yaml");

    public static Spec Load(string api)
    {
        using var reader = new StreamReader(PathOf(api));
        var stream = new YamlStream();
        stream.Load(reader);
        return new Spec(api, (YamlMappingNode)stream.Documents[0].RootNode);
    }

    /// <summary>Each operation as (operationId, METHOD, /path).</summary>
    public IEnumerable<(string Id, string Method, string Path)> Operations() =>
        from path in Map(_root, "paths").Children
        from operation in ((YamlMappingNode)path.Value).Children
        where s_methods.Contains(operation.Key.ToString())
        select (((YamlMappingNode)operation.Value).Children["operationId"].ToString(), operation.Key.ToString().ToUpperInvariant(), path.Key.ToString());

    /// <summary>The names of the schemas, and for enums of strings their values.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string>? Values)> Schemas() =>
        from schema in Map(Map(_root, "components"), "schemas").Children
        select (schema.Key.ToString(), ((YamlMappingNode)schema.Value).Children.TryGetValue("enum", out var values)
            ? (IReadOnlyList<string>)[.. ((YamlSequenceNode)values).Select(static value => value.ToString())]
            : null);

    /// <summary>The properties of a schema that has some of its own.</summary>
    public IEnumerable<string> Properties(string schema) =>
        ((YamlMappingNode)Map(Map(_root, "components"), "schemas").Children[schema]).Children.TryGetValue("properties", out var properties)
            ? ((YamlMappingNode)properties).Children.Keys.Select(static name => name.ToString())
            : [];

    private static YamlMappingNode Map(YamlMappingNode node, string name) => (YamlMappingNode)node.Children[name];
}
