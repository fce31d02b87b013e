using System.Text;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>A path template (OpenAPI 3.1, 4.8.8) and the names in its braces, in order.</summary>
internal sealed record PathTemplate(string Text, IReadOnlyList<string> Names)
{
    /// <summary>Reads the template of a path; segments in colon notation are a problem and become parameters.</summary>
    public static PathTemplate Of(PathItem item, Problems problems)
    {
        var path = item.Path.StartsWith("/", StringComparison.Ordinal) ? item.Path : "/" + item.Path;
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i].Length > 1 && segments[i][0] == ':' && Identifiers.IsValid(segments[i].Substring(1)))
            {
                problems.Report(SpecRule.ColonPathSegment, item.Declared.Dom, item.PathSpan, segments[i].Substring(1));
                segments[i] = "{" + segments[i].Substring(1) + "}";
            }
        }

        var template = Parse(string.Join("/", segments), DeclaredIn(item));
        foreach (var optional in template.Optional)
        {
            problems.Report(SpecRule.PathParameterMismatch, item.Declared.Dom, item.PathSpan, $"'{{{optional}}}' may be left out of a path, and no path parameter '{optional}' is declared; it is left out");
        }

        return template;
    }

    /// <summary>What stood in braces, is not declared, and may be left out.</summary>
    public IReadOnlyList<string> Optional { get; private init; } = [];

    /// <summary>Names whose values may be several segments.</summary>
    public HashSet<string> Spans { get; private init; } = [];

    /// <summary>The segments without braces, for naming; a query or fragment is none.</summary>
    public IEnumerable<string> StaticSegments => Text.Split('?', '#')[0].Split('/').Where(static segment => segment.Length > 0 && segment.IndexOf('{') < 0);

    /// <summary>Whether the path ends with a parameter.</summary>
    public bool EndsWithParameter => Text.EndsWith("}", StringComparison.Ordinal);

    // What is declared as it is written is a name, whatever is in it.
    private static PathTemplate Parse(string text, HashSet<string> declared)
    {
        var (names, spans, optional, result) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new List<string>(), new StringBuilder());
        var position = 0;
        while (NextBraces(text, position) is var (open, close))
        {
            var name = text.Substring(open + 1, close - open - 1);
            if (!declared.Contains(name) && PathExpression.IsOptional(name))
            {
                optional.Add(name);
                result.Append(text, position, open - position);
                position = close + 1;
                continue;
            }

            if (!declared.Contains(name) && PathExpression.Of(name) is { } expression)
            {
                name = expression.Name;
                spans.UnionWith(expression.SpansSegments ? [name] : []);
            }

            names.Add(name);
            result.Append(text, position, open - position).Append('{').Append(name).Append('}');
            position = close + 1;
        }

        return new PathTemplate(result.Append(text, position, text.Length - position).ToString(), names.Distinct(StringComparer.Ordinal).ToList()) { Spans = spans, Optional = optional };
    }

    private static (int Open, int Close)? NextBraces(string text, int start)
    {
        var open = text.IndexOf('{', start);
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        return close < 0 ? null : (open, close);
    }

    private static HashSet<string> DeclaredIn(PathItem item) =>
        new(item.Operations.SelectMany(static operation => operation.Parameters).Where(static parameter => parameter.In == "path").Select(static parameter => parameter.Name), StringComparer.Ordinal);
}
