using Specwright.Corpus.Counting;
using Specwright.Corpus.Reports;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.Running;

/// <summary>Compares what a spec holds with what was generated for it.</summary>
internal static class Comparison
{
    /// <summary>Adds the counts to a row, and what is missing or too many.</summary>
    public static SpecRow Compare(SpecRow row, IReadOnlyList<Document> documents, GeneratedSurface surface)
    {
        var operations = documents.SelectMany(SpecCounter.Operations).ToList();
        var webhooks = documents.SelectMany(static document => SpecCounter.Webhooks(document).Select(webhook => (Document: document, Operation: webhook))).ToList();
        var schemas = surface.Schemas.ToHashSet(StringComparer.Ordinal);
        var untyped = webhooks.Where(webhook => !HasType(webhook.Document, webhook.Operation, schemas)).Select(static webhook => webhook.Operation).ToList();
        var (missing, extra) = Match(operations, surface.Operations);
        var lost = missing.Concat(untyped).ToLookup(operation => IsNamed(operation, row.Problems));
        return row with
        {
            Counts = new SpecCounts(
                string.Join(" ", documents.Select(SpecDocuments.VersionOf).Distinct()), operations.Count, webhooks.Count, documents.Sum(SpecCounter.Schemas)),
            Methods = surface.Operations.Count,
            WebhookTypes = webhooks.Count - untyped.Count,
            Types = surface.Schemas.Count,
            Lines = surface.Lines,
            Explained = [.. lost[true].Select(static operation => operation.ToString())],
            Unexplained = [.. lost[false].Select(static operation => operation.ToString()), .. extra.Select(static operation => "no operation: " + operation)],
        };
    }

    // The same method and path; where the generator writes a path otherwise, the same method.
    private static (List<CountedOperation> Missing, List<string> Extra) Match(IReadOnlyList<CountedOperation> operations, IReadOnlyList<(string Method, string Path)> methods)
    {
        var left = methods.ToList();
        var missing = operations.Where(operation => !left.Remove((operation.Method, operation.Path)) && !left.Remove((operation.Method, "/" + operation.Path))).ToList();
        missing.RemoveAll(operation => left.FindIndex(method => method.Method == operation.Method) is >= 0 and var index && RemoveAt(left, index));
        return (missing, left.ConvertAll(static method => $"{method.Method} {method.Path}"));
    }

    private static bool RemoveAt<T>(List<T> list, int index)
    {
        list.RemoveAt(index);
        return true;
    }

    // A payload has a type when a model, enum or union stands for it, or for its items.
    private static bool HasType(Document document, CountedOperation webhook, HashSet<string> schemas)
    {
        var body = document.References.Follow(webhook.Node["requestBody"]);
        foreach (var mediaType in document.References.Follow(body["content"]).Members)
        {
            if (HasType(document, mediaType.Value["schema"], schemas, 0))
            {
                return true;
            }
        }

        return webhook.Node["parameters"].Items.Any(parameter =>
            document.References.Follow(parameter) is var target && target["in"].TextEquals("body") && HasType(document, target["schema"], schemas, 0));
    }

    private static bool HasType(Document document, Node declared, HashSet<string> schemas, int depth)
    {
        var schema = document.References.Follow(declared);
        if (schema.IsMissing || depth > 8)
        {
            return false;
        }

        return schemas.Contains(SchemaNames.Of(schema))
            || document.Reusable.Schemas.Any(reusable => document.References.Follow(reusable.Node) == schema && schemas.Contains(reusable.Name))
            || (schema["allOf"].Count == 1 && HasType(document, schema["allOf"].Items.First(), schemas, depth + 1))
            || HasType(document, schema["items"], schemas, depth + 1)
            || HasType(document, schema["additionalProperties"], schemas, depth + 1)
            || schema["anyOf"].Items.Concat(schema["oneOf"].Items).Any(part => HasType(document, part, schemas, depth + 1));
    }

    // By its place or by its name; a document of which nothing can be generated says so once.
    private static bool IsNamed(CountedOperation operation, IReadOnlyList<Finding> problems) =>
        problems.Any(problem => problem.Id is "SPW1001" or "SPW1008" or "SPW1014" or "SPW1025"
            || Covers(problem, operation.Node) || Covers(problem, operation.Declared) || problem.Message.Contains(operation.Path, StringComparison.Ordinal));

    private static bool Covers(Finding problem, Node node)
    {
        if (node.IsMissing || problem.File != node.Dom.Path)
        {
            return false;
        }

        var lines = node.Dom.Text.Lines.GetLinePositionSpan(node.Span);
        var first = Math.Min(lines.Start.Line, node.Dom.Text.Lines.GetLinePosition(node.NameSpan.Start).Line) + 1;
        return problem.Line >= first && problem.Line <= lines.End.Line + 1;
    }
}
