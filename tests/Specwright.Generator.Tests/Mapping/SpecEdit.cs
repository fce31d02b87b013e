using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>A spec that grows, as those of living APIs do: things are added, nothing is taken away or moved.</summary>
internal sealed class SpecEdit
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _root;

    private SpecEdit(JsonObject root) => _root = root;

    /// <summary>The spec of a JSON or YAML text.</summary>
    public static SpecEdit Of(string path, string text) =>
        new((JsonObject)Convert(SpecReader.Read(path, SourceText.From(text), TestContext.Current.CancellationToken).Root)!);

    /// <summary>The spec as JSON.</summary>
    public string ToJson() => _root.ToJsonString(s_plain);

    /// <summary>Whether it is Swagger 2.0.</summary>
    public bool IsV20 => _root["swagger"] is not null;

    /// <summary>Where reusable schemas stand.</summary>
    public JsonObject Schemas => Child(IsV20 ? _root : Child(_root, "components"), IsV20 ? "definitions" : "schemas");

    /// <summary>The paths.</summary>
    public JsonObject Paths => Child(_root, "paths");

    /// <summary>All objects that have a member of a name and kind, in the spec's order, examples left out.</summary>
    public IReadOnlyList<T> All<T>(string name)
        where T : JsonNode
    {
        var found = new List<T>();
        Collect(_root, name, found);
        return found;
    }

    /// <summary>Puts a member somewhere among those of an object; does nothing when there is one of this name.</summary>
    public static void Insert(JsonObject container, int index, string name, JsonNode value)
    {
        if (!container.ContainsKey(name))
        {
            container.Insert(Math.Min(index, container.Count), name, value);
        }
    }

    private static JsonObject Child(JsonObject container, string name)
    {
        if (container[name] is not JsonObject child)
        {
            container[name] = child = [];
        }

        return child;
    }

    private static void Collect<T>(JsonNode? node, string name, List<T> found)
        where T : JsonNode
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Collect(item, name, found);
            }
        }
        else if (node is JsonObject container)
        {
            foreach (var (key, value) in container.Where(static member => member.Key is not ("example" or "examples" or "default") && !member.Key.StartsWith("x-", StringComparison.Ordinal)))
            {
                if (key == name && value is T match)
                {
                    found.Add(match);
                }

                Collect(value, name, found);
            }
        }
    }

    private static JsonNode? Convert(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                var container = new JsonObject();
                foreach (var member in node.Members)
                {
                    container.TryAdd(member.Name, Convert(member.Value));
                }

                return container;
            case NodeKind.Array:
                var array = new JsonArray();
                foreach (var item in node.Items)
                {
                    array.Add(Convert(item));
                }

                return array;
            default:
                return JsonNode.Parse(JsonPrinter.Print(node));
        }
    }
}
