using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>Compares the pairs of a query with the values of parameters.</summary>
/// <param name="sent">The parameters with their values.</param>
/// <param name="template">The pairs that the path template itself has.</param>
/// <param name="others">The names of what else may be there, as an API key.</param>
internal sealed class QueryCheck(IReadOnlyList<(WireParameter Parameter, JsonNode Value)> sent, IReadOnlyList<(string Name, string Value)> template, IReadOnlyList<string> others)
{
    /// <summary>The differences.</summary>
    public IEnumerable<Mismatch> Differences(List<(string Name, string Value)> pairs)
    {
        var left = pairs.ConvertAll(static pair => (Name: Rfc3986.Decode(pair.Name), Value: Rfc3986.Normalize(pair.Value)));
        var whole = string.Join("&", pairs.Select(static pair => pair.Name + "=" + pair.Value));
        foreach (var (name, value) in template)
        {
            if (!left.Remove((Rfc3986.Decode(name), Rfc3986.Normalize(value))))
            {
                yield return new Mismatch("query of the path", name + "=" + value, whole);
            }
        }

        foreach (var (parameter, value) in sent.Where(static entry => entry.Parameter.In == "query" && (entry.Parameter.IsJson || entry.Value is not (JsonObject { Count: 0 } or JsonArray { Count: 0 }))))
        {
            if (!(parameter.IsJson ? TakeJson(left, parameter, value) : IsOpen(parameter, value) ? TakeOpen(left, parameter, value) : Take(left, parameter, value)))
            {
                yield return new Mismatch($"query {parameter.Name}", string.Join("&", StyleText.InQuery(parameter, value).Select(static pair => pair.Name + "=" + pair.Value)), whole);
            }
        }

        foreach (var (name, value) in left.Where(pair => !others.Contains(pair.Name)))
        {
            yield return new Mismatch("unexpected query", "nothing", name + "=" + value);
        }
    }

    // What OpenAPI says nothing of: values inside of values, and lists in style deepObject.
    private static bool IsOpen(WireParameter parameter, JsonNode value) => StyleText.IsOpen(value) || (parameter.Style == "deepObject" && value is not JsonObject);

    private static bool Take(List<(string Name, string Value)> left, WireParameter parameter, JsonNode value)
    {
        var expected = StyleText.InQuery(parameter, value).Select(static pair => (Rfc3986.Decode(pair.Name), Rfc3986.Normalize(pair.Value))).ToList();
        return parameter.AllowReserved ? expected.TrueForAll(pair => TakeDecoded(left, pair)) : expected.TrueForAll(left.Remove);
    }

    private static bool TakeDecoded(List<(string Name, string Value)> left, (string Name, string Value) expected)
    {
        var index = left.FindIndex(pair => pair.Name == expected.Name && Rfc3986.Decode(pair.Value) == Rfc3986.Decode(expected.Value));
        return index >= 0 && left.Remove(left[index]);
    }

    private static bool TakeJson(List<(string Name, string Value)> left, WireParameter parameter, JsonNode value)
    {
        var index = left.FindIndex(pair => pair.Name == parameter.Name && JsonTexts.AreEqual(value.ToJsonString(), Rfc3986.Decode(pair.Value)));
        return index >= 0 && left.Remove(left[index]);
    }

    private static bool TakeOpen(List<(string Name, string Value)> left, WireParameter parameter, JsonNode value)
    {
        var members = value is JsonObject model ? model.Select(static member => member.Key).ToHashSet(StringComparer.Ordinal) : [];
        return left.RemoveAll(pair => pair.Name == parameter.Name || pair.Name.StartsWith(parameter.Name + "[", StringComparison.Ordinal) || (parameter.Explode && members.Contains(pair.Name.Split('[')[0]))) > 0;
    }
}
