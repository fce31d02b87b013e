using System.Globalization;
using System.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays.Paths;

/// <summary>Filters: conditions, what they compare, and functions (RFC 9535, 2.3.5 and 2.4).</summary>
internal sealed partial class JsonPathParser
{
    private static readonly string[] s_operators = ["==", "!=", "<=", ">=", "<", ">"];

    private IPathCondition? Any() => Joined("||", All, static conditions => new AnyCondition(conditions));

    private IPathCondition? All() => Joined("&&", Basic, static conditions => new AllCondition(conditions));

    private IPathCondition? Joined(string separator, Func<IPathCondition?> part, Func<IReadOnlyList<IPathCondition>, IPathCondition> join)
    {
        var conditions = new List<IPathCondition>();
        do
        {
            SkipBlanks();
            if (part() is not { } condition)
            {
                return null;
            }

            conditions.Add(condition);
            SkipBlanks();
        }
        while (TryTake(separator));

        return conditions.Count == 1 ? conditions[0] : join(conditions);
    }

    private IPathCondition? Basic()
    {
        if (++_depth > OverlayLimits.PathDepth)
        {
            return Fail<IPathCondition>($"conditions are nested deeper than {OverlayLimits.PathDepth} levels");
        }

        var condition = Current switch
        {
            '!' => Negated(),
            '(' => Parenthesized(),
            _ => TestOrComparison(),
        };
        _depth--;
        return condition;
    }

    private IPathCondition? Negated()
    {
        _at++;
        SkipBlanks();
        return Basic() is { } condition ? new NotCondition(condition) : null;
    }

    private IPathCondition? Parenthesized()
    {
        _at++;
        var condition = Any();
        return condition is null || TryTake(')') ? condition : Fail<IPathCondition>("')' is expected");
    }

    private IPathCondition? TestOrComparison()
    {
        if (Current is '@' or '$')
        {
            return Path() is { } path ? Comparison(path.IsSingular ? new QueryExpression(path) : null) ?? Unless(new ExistsCondition(path)) : null;
        }

        var start = _at;
        if (Word() is "match" or "search" && Current == '(')
        {
            var isWhole = _text[start] == 'm';
            return Match(isWhole);
        }

        _at = start;
        return Expression() is { } left ? Comparison(left) ?? Fail<IPathCondition>("a comparison is expected") : null;
    }

    private IPathCondition? Unless(IPathCondition condition) => _error is null ? condition : null;

    // Null without an error when no operator follows.
    private IPathCondition? Comparison(IPathExpression? left)
    {
        var end = _at;
        SkipBlanks();
        if (Array.Find(s_operators, TryTake) is not { } found)
        {
            _at = end;
            return null;
        }

        if (left is null)
        {
            return Fail<IPathCondition>("only a query for one value can be compared; use value(…) or count(…)");
        }

        SkipBlanks();
        return Expression() is { } right ? new ComparisonCondition(left, found, right) : null;
    }

    private IPathExpression? Expression()
    {
        if (Current is '@' or '$')
        {
            return SingleValue();
        }

        if (Current is '\'' or '"')
        {
            return Text() is { } text ? new LiteralExpression(PathValue.Of(text)) : null;
        }

        return Current == '-' || char.IsDigit(Current) ? Number() : WordOrFunction();
    }

    private IPathExpression? SingleValue()
    {
        var path = Path();
        return path is null || path.IsSingular ? path is null ? null : new QueryExpression(path) : Fail<IPathExpression>("a query for one value is expected here");
    }

    private IPathExpression? WordOrFunction()
    {
        var start = _at;
        var word = Word();
        if (Current == '(' && word is "length" or "count" or "value")
        {
            return Function(word);
        }

        _at = word is "true" or "false" or "null" ? _at : start;
        return word switch
        {
            "true" => new LiteralExpression(PathValue.Of(true)),
            "false" => new LiteralExpression(PathValue.Of(false)),
            "null" => new LiteralExpression(PathValue.Null),
            _ => Fail<IPathExpression>("a value, a query or one of the functions length, count, match, search and value is expected"),
        };
    }

    private IPathExpression? Function(string name)
    {
        _at++;
        SkipBlanks();
        IPathExpression? function = name == "length"
            ? Argument() is { } value ? new LengthExpression(value) : null
            : Current is not ('@' or '$') ? Fail<IPathExpression>("a query is expected")
            : Path() is not { } path ? null
            : name == "count" ? new CountExpression(path)
            : new QueryExpression(path);
        SkipBlanks();
        return function is null || TryTake(')') ? function : Fail<IPathExpression>("')' is expected");
    }

    private IPathCondition? Match(bool isWhole)
    {
        _at++;
        SkipBlanks();
        var text = Argument();
        SkipBlanks();
        if (text is null || !TryTake(','))
        {
            return Fail<IPathCondition>("',' and a regular expression are expected");
        }

        SkipBlanks();
        var start = _at;
        if (Argument() is not { } pattern)
        {
            return null;
        }

        if (pattern is LiteralExpression literal && (literal.Value.Text is not { } expression || MatchCondition.Compile(expression, isWhole) is null))
        {
            FailAt(start, "this is no regular expression");
            return null;
        }

        SkipBlanks();
        return TryTake(')') ? new MatchCondition(text, pattern, isWhole) : Fail<IPathCondition>("')' is expected");
    }

    // Functions may stand in functions.
    private IPathExpression? Argument()
    {
        if (++_depth > OverlayLimits.PathDepth)
        {
            return Fail<IPathExpression>($"functions are nested deeper than {OverlayLimits.PathDepth} levels");
        }

        var argument = Expression();
        _depth--;
        return argument;
    }

    private string Word()
    {
        var start = _at;
        while (Current is >= 'a' and <= 'z')
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private IPathExpression? Number()
    {
        var start = _at;
        while (char.IsDigit(Current) || Current is '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        var text = _text.Substring(start, _at - start);
        if (NumberText.IsJson(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return new LiteralExpression(PathValue.Of(value));
        }

        FailAt(start, "this is no number");
        return null;
    }

    private string? Text()
    {
        var quote = Current;
        var start = _at++;
        var text = new StringBuilder();
        while (_at < _text.Length && Current != quote)
        {
            if (Current == '\\')
            {
                Escape(text);
            }
            else
            {
                text.Append(Current);
                _at++;
            }
        }

        if (TryTake(quote))
        {
            return _error is null ? text.ToString() : null;
        }

        FailAt(start, "the text has no end");
        return null;
    }

    private void Escape(StringBuilder text)
    {
        _at++;
        var c = Current;
        _at++;
        switch (c)
        {
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case '/' or '\\' or '\'' or '"': text.Append(c); break;
            case 'u' when _at + 4 <= _text.Length && int.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                text.Append((char)code);
                _at += 4;
                break;
            default:
                FailAt(_at - 2, "this is no escape");
                break;
        }
    }

    private bool TryTake(string text)
    {
        var isThere = string.CompareOrdinal(_text, _at, text, 0, text.Length) == 0;
        _at += isThere ? text.Length : 0;
        return isThere;
    }
}
