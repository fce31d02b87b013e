using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>Validates one spec: text to JSON nodes, the limits, Microsoft.OpenApi, and back from pointers to places.</summary>
internal static class SpecValidator
{
    /// <summary>More is no help; the last problem says how many there were.</summary>
    private const int MostProblems = 250;

    public static ValidationOutcome Validate(string text, string path)
        => IsYaml(text, path) ? ValidateYaml(text) : ValidateJson(text);

    private static bool IsYaml(string text, string path)
        => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || !text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith("{", StringComparison.Ordinal);

    private static ValidationOutcome ValidateJson(string text)
    {
        try
        {
            return Locate(OpenApiRun.Read(JsonNode.Parse(text)), pointers => JsonPlaces.Find(text, pointers));
        }
        catch (JsonException exception)
        {
            return ValidationOutcome.Of([JsonErrors.Locate(text, exception)]);
        }
    }

    private static ValidationOutcome ValidateYaml(string text)
    {
        var duplicates = new List<LocatedProblem>();
        var root = YamlReader.Read(text);
        var json = JsonNode.Parse(YamlToJson.Write(root, duplicates));
        var outcome = Locate(OpenApiRun.Read(json), pointers => YamlPlaces.Find(root, pointers));
        return duplicates.Count == 0 ? outcome : outcome with { Problems = Sort(outcome.Problems.Concat(duplicates)) };
    }

    private static ValidationOutcome Locate(IReadOnlyList<PointerProblem> problems, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, TextSpan>> find)
    {
        var shown = problems.Take(MostProblems).ToList();
        var places = find(new HashSet<string>(shown.Select(static p => p.Pointer), StringComparer.Ordinal));
        var located = shown.Select(p => new LocatedProblem(places[p.Pointer], ProblemText.Clean(p.Message)));
        if (problems.Count > MostProblems)
        {
            located = located.Append(new LocatedProblem(default, "There are " + problems.Count + " problems in all; the first " + MostProblems + " are shown."));
        }

        return ValidationOutcome.Of(Sort(located));
    }

    private static List<LocatedProblem> Sort(IEnumerable<LocatedProblem> problems)
        => [.. problems.Distinct().OrderBy(static p => p.Span.Start).ThenBy(static p => p.Message, StringComparer.Ordinal)];
}
