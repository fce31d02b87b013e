using System.Globalization;
using System.Text;

namespace Specwright.Generator.Tests.Reading;

/// <summary>A random document that prints itself as JSON and as YAML, both in random style.</summary>
internal sealed class RandomTree(int seed)
{
    private static readonly string[] s_texts =
    [
        "", " ", "a", "no", "true", "null", "~", "12", "1e5", "0x1F", "- a", "a: b", "a #b", "#x", "@x", "{x}", "[x]", "x\ny", "x\n\n y\n", "\n", "\t", " x ", "it's", "say \"x\"",
        "back\\slash", "é\u2028\uD83D\uDE00", "a/b~c", "<<", "---", "...", "%x", "!x", "&x", "*x", "|", ">", "?", ":", "-", "/servers/{id}", "\u0001\u007F", "\r\n", "=",
    ];

    private static readonly string[] s_numbers = ["0", "-1", "12", "1.5", "-0.25", "1e5", "1E-3", "123456789012345678901234567890", "-0", "1e400"];

    private readonly Random _random = new(seed);

    /// <summary>The document without white space, as canonical JSON is printed.</summary>
    public string Canonical { get; private set; } = "";

    /// <summary>Fills the two styles.</summary>
    public (string Json, string Yaml) Print()
    {
        var canonical = new StringBuilder();
        var json = new StringBuilder();
        var yaml = new StringBuilder();
        Value(canonical, json, yaml, 0, 0);
        Canonical = canonical.ToString();
        return (json.ToString(), yaml.Append('\n').ToString());
    }

    private void Value(StringBuilder canonical, StringBuilder json, StringBuilder yaml, int depth, int indent)
    {
        switch (_random.Next(depth > 4 ? 4 : 8))
        {
            case 0:
                Same(_random.Next(3) switch { 0 => "null", 1 => "true", _ => "false" }, canonical, json, yaml);
                break;
            case 1:
                Same(s_numbers[_random.Next(s_numbers.Length)], canonical, json, yaml);
                break;
            case 2 or 3:
                Text(s_texts[_random.Next(s_texts.Length)], canonical, json, yaml, indent);
                break;
            default:
                Container(canonical, json, yaml, depth, indent);
                break;
        }
    }

    private void Container(StringBuilder canonical, StringBuilder json, StringBuilder yaml, int depth, int indent)
    {
        var isObject = _random.Next(2) == 0;
        var count = _random.Next(5);
        var isBlock = count > 0;
        canonical.Append(isObject ? '{' : '[');
        json.Append(isObject ? '{' : '[').Append(Space());
        yaml.Append(isBlock ? "" : isObject ? "{}" : "[]");
        for (var i = 0; i < count; i++)
        {
            canonical.Append(i > 0 ? "," : "");
            json.Append(i > 0 ? "," : "").Append(Space());
            yaml.Append('\n').Append(' ', indent).Append(isObject ? "" : "- ");
            if (isObject)
            {
                var name = i.ToString(CultureInfo.InvariantCulture) + s_texts[_random.Next(s_texts.Length)];
                canonical.Append(Escape(name)).Append(':');
                json.Append(Escape(name)).Append(Space()).Append(':').Append(Space());
                yaml.Append(DoubleQuoted(name)).Append(": ");
            }

            Value(canonical, json, yaml, depth + 1, indent + 1 + _random.Next(3));
            json.Append(Space());
        }

        canonical.Append(isObject ? '}' : ']');
        json.Append(isObject ? '}' : ']');
    }

    private void Text(string text, StringBuilder canonical, StringBuilder json, StringBuilder yaml, int indent)
    {
        canonical.Append(Escape(text));
        json.Append(_random.Next(2) == 0 ? Escape(text) : EscapeAll(text));
        yaml.Append(_random.Next(3) switch
        {
            0 when text.All(c => c is >= ' ' and not '\u007F') => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
            1 when text is ['a' or 'x', ..] && text.All(c => c is >= ' ' and <= '~') && text.Trim() == text && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) => text,
            2 when text.Length > 0 && text[^1] == '\n' && text[0] is not (' ' or '\n') && !text.Contains('\r', StringComparison.Ordinal) => Literal(text, indent),
            _ => DoubleQuoted(text),
        });
    }

    private static string Literal(string text, int indent)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var keep = text.EndsWith("\n\n", StringComparison.Ordinal) ? "+" : "";
        return "|" + keep + "\n" + string.Join('\n', lines.Select(line => line.Length == 0 ? "" : new string(' ', indent + 2) + line));
    }

    private string Space() => _random.Next(6) switch { 0 => " ", 1 => "\n", 2 => "\r\n\t", _ => "" };

    private static void Same(string text, params StringBuilder[] outputs)
    {
        foreach (var output in outputs)
        {
            output.Append(text);
        }
    }

    private static string EscapeAll(string text) => "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "\"";

    private static string Escape(string text) => "\"" + string.Concat(text.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    })) + "\"";

    private static string DoubleQuoted(string text) => Escape(text).Replace("\u007F", "\\x7F", StringComparison.Ordinal);
}
