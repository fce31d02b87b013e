using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Specwright.Validation;

/// <summary>Writes YAML nodes as JSON text. Aliases are written out, within a budget, because JSON has none.</summary>
internal sealed class YamlToJson
{
    /// <summary>The reader of Microsoft.OpenApi goes no deeper.</summary>
    private const int DeepestNesting = 64;

    private const int MostNodes = 2_000_000;
    private const int MostCharacters = 64 * 1024 * 1024;
    private readonly StringBuilder _json = new();
    private readonly List<LocatedProblem> _duplicates;
    private int _nodes;

    private YamlToJson(List<LocatedProblem> duplicates) => _duplicates = duplicates;

    /// <exception cref="SpecUnreadableException">The document is too deep or, with its aliases written out, too large.</exception>
    public static string Write(YamlNode root, List<LocatedProblem> duplicates)
    {
        var writer = new YamlToJson(duplicates);
        writer.WriteNode(root, 0);
        return writer._json.ToString();
    }

    private void WriteNode(YamlNode node, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new SpecUnreadableException("it is nested deeper than 64 levels");
        }

        if (++_nodes > MostNodes || _json.Length > MostCharacters)
        {
            throw new SpecUnreadableException("it is too large with its aliases written out");
        }

        if (node.Items is { } items)
        {
            WriteItems(items, depth);
        }
        else if (node.Entries is not null)
        {
            WriteEntries(node, depth);
        }
        else if (node.IsPlain && CoreSchema.ToJson(node.Scalar!) is { } literal)
        {
            _json.Append(literal);
        }
        else
        {
            WriteText(node.Scalar!);
        }
    }

    private void WriteItems(List<YamlNode> items, int depth)
    {
        _json.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            _json.Append(i == 0 ? "" : ",");
            WriteNode(items[i], depth + 1);
        }

        _json.Append(']');
    }

    private void WriteEntries(YamlNode mapping, int depth)
    {
        _json.Append('{');
        var isFirst = true;
        foreach (var entry in YamlMapping.Entries(mapping, AddDuplicate))
        {
            _json.Append(isFirst ? "" : ",");
            isFirst = false;
            WriteText(entry.Key);
            _json.Append(':');
            WriteNode(entry.Value, depth + 1);
        }

        _json.Append('}');
    }

    private void AddDuplicate(YamlNode key) => _duplicates.Add(new LocatedProblem(key.Span, "The key '" + ProblemText.Clean(key.Scalar!) + "' occurs twice."));

    private void WriteText(string text)
    {
        _json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                _json.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c))
            {
                _json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _json.Append(c);
            }
        }

        _json.Append('"');
    }
}
