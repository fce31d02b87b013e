using System.Runtime.Loader;
using Specwright.Corpus.Counting;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.RoundTrips;

/// <summary>The types of a compiled SDK, by the schema they stand for.</summary>
internal sealed class GeneratedTypes
{
    private readonly Dictionary<Node, string> _components = [];
    private readonly ILookup<string, Type> _types;
    private readonly Dictionary<string, int> _names;
    private readonly List<SpecDom> _files;

    /// <summary>Loads an assembly and takes the names of a document's reusable schemas.</summary>
    public GeneratedTypes(AssemblyLoadContext context, MemoryStream assembly, IReadOnlyList<Document> documents)
    {
        assembly.Position = 0;
        _types = context.LoadFromStream(assembly).GetTypes()
            .Select(static type => (Type: type, Schema: (ApiSchemaAttribute?)Attribute.GetCustomAttribute(type, typeof(ApiSchemaAttribute), inherit: false)))
            .Where(static entry => entry.Schema is not null)
            .ToLookup(static entry => entry.Schema!.Name, static entry => entry.Type);
        _files = [.. documents.SelectMany(static document => document.Files.All).Distinct()];
        foreach (var document in documents)
        {
            foreach (var (name, schema) in document.Reusable.Schemas)
            {
                _components.TryAdd(schema, name);
            }
        }

        _names = _components.Values.GroupBy(static name => name).ToDictionary(static group => group.Key, static group => group.Count());
    }

    /// <summary>The type of a schema; null when it has none, and when several files have a schema of this name or place.</summary>
    public Type? Of(Node schema)
    {
        if (schema.IsMissing)
        {
            return null;
        }

        var isNamed = _components.TryGetValue(schema, out var name);
        var types = _types[isNamed ? name! : SchemaNames.Of(schema)].ToList();
        return types.Count == 1 && (isNamed ? _names[name!] == 1 : IsUnique(schema)) ? types[0] : null;
    }

    private bool IsUnique(Node schema) =>
        _files.Count(file => schema.Pointer.Length > 0 ? file.Root.Resolve(schema.Pointer).Exists : Path.GetFileName(file.Path) == SchemaNames.Of(schema)) == 1;
}
