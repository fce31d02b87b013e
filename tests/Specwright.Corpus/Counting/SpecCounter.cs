using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Counting;

/// <summary>Counts what a document holds by looking at its nodes alone, so that what the generator's own views miss is seen.</summary>
internal static class SpecCounter
{
    // QUERY belongs to 3.2, but is in use before it.
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The operations of the paths, and of those that an extension adds.</summary>
    public static IReadOnlyList<CountedOperation> Operations(Document document) => [.. In(document, document.Root["paths"]), .. In(document, document.Root["x-ms-paths"])];

    /// <summary>The operations of the webhooks, or of the extension that stood in for them before 3.1.</summary>
    public static IReadOnlyList<CountedOperation> Webhooks(Document document) =>
        [.. In(document, document.Root["webhooks"].Exists ? document.Root["webhooks"] : document.Root["x-webhooks"])];

    /// <summary>How many reusable schemas there are, those in other files among them.</summary>
    public static int Schemas(Document document) => document.Reusable.Schemas.Count;

    private static IEnumerable<CountedOperation> In(Document document, Node container)
    {
        foreach (var (name, declared) in Members(document.References.Follow(container)))
        {
            if (!name.StartsWith("x-", StringComparison.Ordinal))
            {
                foreach (var (method, operation) in Methods(document, declared))
                {
                    yield return new CountedOperation(method, name, declared, operation);
                }
            }
        }
    }

    // A reference may have operations beside it; those count before what it leads to.
    private static IEnumerable<(string Method, Node Operation)> Methods(Document document, Node declared)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in new[] { declared, document.References.Follow(declared) })
        {
            foreach (var (name, value) in Members(item))
            {
                if (s_methods.Contains(name.ToLowerInvariant()) && value.IsObject && seen.Add(name.ToUpperInvariant()))
                {
                    yield return (name.ToUpperInvariant(), value);
                }
            }

            foreach (var (name, value) in Members(item["additionalOperations"]))
            {
                if (value.IsObject && seen.Add(name))
                {
                    yield return (name, value);
                }
            }
        }
    }

    private static List<(string Name, Node Value)> Members(Node node)
    {
        var members = new List<(string, Node)>();
        foreach (var member in node.Members)
        {
            members.Add((member.Name, member.Value));
        }

        return members;
    }
}
