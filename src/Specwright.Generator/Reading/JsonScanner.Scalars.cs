using System.Runtime.CompilerServices;

namespace Specwright.Generator.Reading;

/// <summary>Names, strings, numbers and words.</summary>
internal sealed partial class JsonScanner
{
    // The printable characters of ASCII, from the space on.
    private const uint AsciiText = 0x7F - ' ';

    private bool Name()
    {
        var start = _pos;
        if (!ScanString(out var flags))
        {
            return false;
        }

        var length = _pos - start;
        var name = (flags & NodeFlags.Escaped) != 0
            ? _dom.Names.Intern(JsonString.Decode(new string(_chars, start + 1, length - 2)))
            : _dom.Names.Intern(_chars, start + 1, length - 2);
        _dom.Name(name, start, length);
        return true;
    }

    private void String()
    {
        var start = _pos;
        if (ScanString(out var flags))
        {
            _dom.Scalar(NodeKind.String, flags, start, _pos - start);
            _afterValue = true;
        }
    }

    // Leaves the position after the closing quote.
    [MethodImpl(Hot.Path)]
    private bool ScanString(out NodeFlags flags)
    {
        flags = NodeFlags.Quoted;
        var chars = _chars;
        for (var i = _pos + 1; ;)
        {
            var c = chars[i];
            if ((uint)(c - ' ') < AsciiText ? c is not ('"' or '\\') : c is (> '\u007F' and < '\uD800') or (> '\uDFFF' and not '\uFFFD'))
            {
                i++;
            }
            else if (c == '"')
            {
                _pos = i + 1;
                return true;
            }
            else if (c is '\n' or '\r' || (c == '\0' && i == _end))
            {
                Fatal(_pos, i - _pos, c == '\0' ? "This string does not end; a '\"' is missing." : "This string does not end on its line; a '\"' is missing, or the line break must be written as \\n.");
                return false;
            }
            else
            {
                i += Special(i, ref flags);
            }
        }
    }

    // Escapes and what no text may hold. Gives the number of characters dealt with.
    private int Special(int i, ref NodeFlags flags)
    {
        var c = _chars[i];
        if (c == '\\')
        {
            flags |= NodeFlags.Escaped;
            return Escape(i);
        }

        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(_chars[i + 1]))
        {
            return 2;
        }

        if (char.IsSurrogate(c))
        {
            flags |= NodeFlags.Escaped;
        }

        _dom.Errors.Add(ReadErrorKind.InvalidText, i, 1, InvalidText.Explain(c));
        return 1;
    }

    private int Escape(int i)
    {
        var c = _chars[i + 1];
        if (c != 'u')
        {
            if (JsonString.Unescape(c) != '\0')
            {
                return 2;
            }

            Error(i, 2, $"'\\' followed by {ReadText.Show(c)} is no escape; write '\\\\' for a backslash.");
            return 1;
        }

        var unit = Unit(i);
        if (unit < 0)
        {
            Error(i, 2, "'\\u' takes four hexadecimal digits.");
            return 2;
        }

        if (unit is < 0xD800 or > 0xDFFF)
        {
            return 6;
        }

        if (unit < 0xDC00 && _chars[i + 6] == '\\' && _chars[i + 7] == 'u' && Unit(i + 6) is >= 0xDC00 and <= 0xDFFF)
        {
            return 12;
        }

        _dom.Errors.Add(ReadErrorKind.InvalidText, i, 6, InvalidText.HalfPairEscape);
        return 6;
    }

    // The code unit of a \uXXXX, or -1. The sentinel stops it at the end of the text.
    private int Unit(int escape)
    {
        var value = 0;
        for (var i = escape + 2; i < escape + 6; i++)
        {
            if (!Uri.IsHexDigit(_chars[i]))
            {
                return -1;
            }

            value = (value * 16) + Uri.FromHex(_chars[i]);
        }

        return value;
    }

    // A run of characters that ends at white space or punctuation.
    private void Literal()
    {
        var start = _pos;
        var end = start;
        while (_chars[end] is (> ' ' and not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '/')))
        {
            end++;
        }

        if (end == start)
        {
            Fatal(start, 1, start == _end ? "The file ends where a value is expected." : $"A value is expected here, not {ReadText.Show(_chars[start])}.");
            return;
        }

        _pos = end;
        _afterValue = true;
        _dom.Scalar(KindOf(start, end - start), NodeFlags.None, start, end - start);
    }

    private NodeKind KindOf(int start, int length)
    {
        if (IsWord("true", start, length) || IsWord("false", start, length))
        {
            return NodeKind.Boolean;
        }

        if (IsWord("null", start, length))
        {
            return NodeKind.Null;
        }

        if (IsNumber(start, start + length))
        {
            return NodeKind.Number;
        }

        Error(start, length, "This is neither a number nor true, false or null; text stands in double quotes.");
        if (NumberText.IsCore(new string(_chars, start, length)))
        {
            return NodeKind.Number;
        }

        FailedAtOnce |= _dom.Count == 1 && !_dom.HasName;
        return NodeKind.String;
    }

    private bool IsWord(string word, int start, int length)
    {
        if (length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (_chars[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    // The common case without making a string.
    private bool IsNumber(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_chars[i] is < '0' or > '9')
            {
                return NumberText.IsJson(new string(_chars, start, end - start));
            }
        }

        return _chars[start] != '0' || end == start + 1;
    }
}
