using System.Text.Json;
using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>Writes the values of parameters, from the text of OpenAPI (3.1.1, 4.8.12.3, Style Values) and RFC 6570 alone.</summary>
internal static class StyleText
{
    /// <summary>Whether a value has lists or objects inside of itself, for which OpenAPI leaves all styles open.</summary>
    public static bool IsOpen(JsonNode value) => Parts(value).Any(static part => part.Value is JsonObject or JsonArray);

    /// <summary>A value in a path.</summary>
    public static string InPath(WireParameter parameter, JsonNode value)
    {
        var (prefix, separator) = parameter.Style switch { "label" => (".", parameter.Explode ? "." : ","), "matrix" => (";", parameter.Explode ? ";" : ","), _ => ("", DelimiterOf(parameter)) };
        var isMatrix = parameter.Style == "matrix";
        var name = isMatrix ? Rfc3986.Encode(parameter.Name) + "=" : "";
        return value switch
        {
            JsonArray when parameter.Explode && isMatrix => prefix + string.Join(separator, Parts(value).Select(part => name + Text(part.Value))),
            JsonArray => prefix + name + string.Join(separator, Parts(value).Select(static part => Text(part.Value))),
            JsonObject when parameter.Explode => prefix + string.Join(separator, Parts(value).Select(static part => Rfc3986.Encode(part.Name) + "=" + Text(part.Value))),
            JsonObject => prefix + name + string.Join(separator, Parts(value).Select(part => Rfc3986.Encode(part.Name) + separator + Text(part.Value))),
            _ => prefix + name + Text(value),
        };
    }

    /// <summary>The pairs of a value in a query, encoded.</summary>
    public static IEnumerable<(string Name, string Value)> InQuery(WireParameter parameter, JsonNode value)
    {
        var name = Rfc3986.Encode(parameter.Name);
        var delimiter = DelimiterOf(parameter);
        return value switch
        {
            JsonObject when parameter.Style == "deepObject" => Parts(value).Select(part => ($"{name}[{Rfc3986.Encode(part.Name)}]", Text(part.Value))),
            JsonObject when parameter.Explode => Parts(value).Select(static part => (Rfc3986.Encode(part.Name), Text(part.Value))),
            JsonObject => [(name, string.Join(delimiter, Parts(value).Select(part => Rfc3986.Encode(part.Name) + delimiter + Text(part.Value))))],
            JsonArray when parameter.Explode => Parts(value).Select(part => (name, Text(part.Value))),
            JsonArray => [(name, string.Join(delimiter, Parts(value).Select(static part => Text(part.Value))))],
            _ => [(name, Text(value))],
        };
    }

    /// <summary>A value in a header, which is not percent-encoded.</summary>
    public static string InHeader(WireParameter parameter, JsonNode value)
    {
        var delimiter = Rfc3986.Decode(DelimiterOf(parameter));
        return value switch
        {
            JsonObject => string.Join(delimiter, Parts(value).Select(part => part.Name + (parameter.Explode ? "=" : delimiter) + ClrValues.TextOf(part.Value))),
            JsonArray => string.Join(delimiter, Parts(value).Select(static part => ClrValues.TextOf(part.Value))),
            _ => ClrValues.TextOf(value),
        };
    }

    /// <summary>The cookies of a value: a query's pairs, each a cookie; in the style cookie as they are.</summary>
    public static IEnumerable<string> InCookies(WireParameter parameter, JsonNode value) =>
        InQuery(parameter, value).Select(pair => pair.Name + "=" + (parameter.Style == "cookie" ? Rfc3986.Decode(pair.Value) : pair.Value));

    private static string DelimiterOf(WireParameter parameter) => parameter.Style switch
    {
        "spaceDelimited" => "%20",
        "pipeDelimited" => "%7C",
        "tabDelimited" => "%09",
        _ => ",",
    };

    private static string Text(JsonNode value) => Rfc3986.Encode(ClrValues.TextOf(value));

    private static IEnumerable<(string Name, JsonNode Value)> Parts(JsonNode value) => value switch
    {
        JsonObject members => members.Where(static member => member.Value is not null).Select(static member => (member.Key, member.Value!)),
        JsonArray items => items.OfType<JsonNode>().Select(static item => ("", item)),
        _ => [],
    };
}
