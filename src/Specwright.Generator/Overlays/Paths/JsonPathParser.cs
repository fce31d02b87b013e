using System.Globalization;

namespace Specwright.Generator.Overlays.Paths;

/// <summary>Reads JSONPath (RFC 9535). Names after a dot may also hold hyphens and begin with a digit, which can mean nothing else.</summary>
internal sealed partial class JsonPathParser
{
    private readonly string _text;
    private int _at;
    private int _depth;
    private JsonPathError? _error;

    private JsonPathParser(string text) => _text = text;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The path that a text says; null with an error when it says none.</summary>
    public static JsonPath? Parse(string text, out JsonPathError? error)
    {
        var parser = new JsonPathParser(text);
        var path = parser.Whole();
        error = parser._error;
        return error is null ? path : null;
    }

    private JsonPath? Whole()
    {
        if (Current != '$')
        {
            return Fail<JsonPath>("'$' is expected");
        }

        var path = Path();
        return _at < _text.Length ? Fail<JsonPath>("the path ends here, but the text goes on") : path;
    }

    // $ or @, then segments; blanks may stand between them, but not after them.
    private JsonPath? Path()
    {
        var isAbsolute = Current == '$';
        _at++;
        var segments = new List<PathSegment>();
        while (_error is null)
        {
            var end = _at;
            SkipBlanks();
            if (Current is not ('.' or '['))
            {
                _at = end;
                return new JsonPath(isAbsolute, segments);
            }

            if (Segment() is { } segment)
            {
                segments.Add(segment);
            }
        }

        return null;
    }

    private PathSegment? Segment()
    {
        if (Current == '[')
        {
            return Bracketed(isDescendant: false);
        }

        _at++;
        var isDescendant = TryTake('.');
        return Current == '[' && isDescendant ? Bracketed(isDescendant) : Shorthand(isDescendant);
    }

    private PathSegment? Shorthand(bool isDescendant)
    {
        if (TryTake('*'))
        {
            return new PathSegment(isDescendant, [new WildcardSelector()]);
        }

        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current is '_' or '-' or >= '\u0080')
        {
            _at++;
        }

        return _at == start
            ? Fail<PathSegment>("a name, '*' or '[' is expected")
            : new PathSegment(isDescendant, [new NameSelector(_text.Substring(start, _at - start))]);
    }

    private PathSegment? Bracketed(bool isDescendant)
    {
        var selectors = new List<IPathSelector>();
        do
        {
            _at++;
            SkipBlanks();
            if (Selector() is not { } selector)
            {
                return null;
            }

            selectors.Add(selector);
            SkipBlanks();
        }
        while (Current == ',');

        return TryTake(']') ? new PathSegment(isDescendant, selectors) : Fail<PathSegment>("']' or ',' is expected");
    }

    private IPathSelector? Selector() => Current switch
    {
        '*' => Take(new WildcardSelector()),
        '\'' or '"' => Text() is { } name ? new NameSelector(name) : null,
        '?' => Filter(),
        _ => IndexOrSlice(),
    };

    private IPathSelector? IndexOrSlice()
    {
        var start = Integer();
        SkipBlanks();
        if (_error is not null || !TryTake(':'))
        {
            return start is { } index ? new IndexSelector(index) : Fail<IPathSelector>("a name in quotes, an index, a slice, '*' or '?' is expected");
        }

        SkipBlanks();
        var end = Integer();
        SkipBlanks();
        long? step = null;
        if (TryTake(':'))
        {
            SkipBlanks();
            step = Integer();
        }

        return _error is null ? new SliceSelector(start, end, step ?? 1) : null;
    }

    private long? Integer()
    {
        var start = _at;
        TryTake('-');
        while (char.IsDigit(Current))
        {
            _at++;
        }

        if (_at == start)
        {
            return null;
        }

        // RFC 9535, 2.1: what is exact in a double.
        var isNumber = long.TryParse(_text.Substring(start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        return isNumber && Math.Abs(value) < 1L << 53 ? value : FailAt(start, "the number is none, or too large");
    }

    private IPathSelector? Filter()
    {
        _at++;
        SkipBlanks();
        return Any() is { } condition ? new FilterSelector(condition) : null;
    }

    private T Take<T>(T result)
    {
        _at++;
        return result;
    }

    private bool TryTake(char c)
    {
        var isThere = Current == c && _at < _text.Length;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private T? Fail<T>(string message)
        where T : class
    {
        FailAt(_at, message);
        return null;
    }

    // The first error counts; what is parsed after it means nothing.
    private long? FailAt(int position, string message)
    {
        _error ??= new JsonPathError(position, message);
        return null;
    }
}
