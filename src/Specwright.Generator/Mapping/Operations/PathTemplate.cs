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

        return Parse(string.Join("/", segments));
    }

    /// <summary>The segments without braces, for naming.</summary>
    public IEnumerable<string> StaticSegments => Text.Split('/').Where(static segment => segment.Length > 0 && segment.IndexOf('{') < 0);

    /// <summary>Whether the path ends with a parameter.</summary>
    public bool EndsWithParameter => Text.EndsWith("}", StringComparison.Ordinal);

    private static PathTemplate Parse(string text)
    {
        var names = new List<string>();
        var name = (StringBuilder?)null;
        foreach (var c in text)
        {
            if (c == '{')
            {
                name = new StringBuilder();
            }
            else if (c == '}' && name is not null)
            {
                names.Add(name.ToString());
                name = null;
            }
            else
            {
                name?.Append(c);
            }
        }

        return new PathTemplate(text, names.Distinct(StringComparer.Ordinal).ToList());
    }
}
