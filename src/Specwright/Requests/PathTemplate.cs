using System;
using System.Collections.Generic;
using System.Text;

namespace Specwright;

/// <summary>
/// A path of an API description, cut into literal parts and parameters. Expanding it is where an id can do harm: see <see cref="Expand"/>.
/// </summary>
internal sealed class PathTemplate
{
    private readonly List<(string Text, bool IsParameter)> _parts;

    private PathTemplate(string text, string query, List<(string Text, bool IsParameter)> parts)
    {
        Text = text;
        Query = query;
        _parts = parts;
    }

    /// <summary>The template as it was given, without query and fragment.</summary>
    public string Text { get; }

    /// <summary>What stood after a question mark: some descriptions put constant query parameters into paths.</summary>
    public string Query { get; }

    /// <summary>Reads a template with <c>{name}</c> parameters.</summary>
    public static PathTemplate Parse(string template)
    {
        var (path, query) = Cut(template);
        var parts = new List<(string, bool)>();
        var position = 0;
        while (position < path.Length)
        {
            var open = path.IndexOf('{', position);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            AddLiteral(parts, path.Substring(position, open - position));
            parts.Add((path.Substring(open + 1, close - open - 1), true));
            position = close + 1;
        }

        AddLiteral(parts, path.Substring(position));
        return new PathTemplate(path, query, parts);
    }

    /// <summary>Takes a path literally: braces are characters like others.</summary>
    public static PathTemplate Literal(string pathAndQuery)
    {
        var (path, query) = Cut(pathAndQuery);
        var parts = new List<(string, bool)>();
        AddLiteral(parts, path);
        return new PathTemplate(path, query, parts);
    }

    /// <summary>
    /// Puts encoded values in, and refuses a result whose segments would mean another resource: "." and ".." are removed by every client and
    /// proxy on the way, also in encoded form.
    /// </summary>
    /// <exception cref="InvalidOperationException">A parameter was not given.</exception>
    /// <exception cref="ArgumentException">A segment is "." or "..".</exception>
    public string Expand(IReadOnlyDictionary<string, string> values)
    {
        var path = new StringBuilder("/");
        foreach (var (text, isParameter) in _parts)
        {
            if (!isParameter)
            {
                path.Append(path.Length == 1 ? text.TrimStart('/') : text);
            }
            else if (values.TryGetValue(text, out var value))
            {
                path.Append(value);
            }
            else
            {
                throw new InvalidOperationException($"The path {Text} needs a value for '{text}'.");
            }
        }

        var expanded = path.ToString();
        foreach (var segment in expanded.Split('/'))
        {
            PathRules.CheckSegment(segment, Text);
        }

        return expanded;
    }

    private static void AddLiteral(List<(string, bool)> parts, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var segments = text.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = PercentEncoding.EncodePathLiteral(segments[i]);
        }

        parts.Add((string.Join("/", segments), false));
    }

    private static (string Path, string Query) Cut(string text)
    {
        var fragment = text.IndexOf('#');
        var rest = fragment < 0 ? text : text.Substring(0, fragment);
        var question = rest.IndexOf('?');
        return question < 0 ? (rest, "") : (rest.Substring(0, question), rest.Substring(question + 1));
    }
}
