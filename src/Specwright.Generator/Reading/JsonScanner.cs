using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>
/// Reads JSON (RFC 8259), and what people write for it: comments and trailing commas are accepted; a forgotten comma, colon or value
/// is an error after which reading goes on. No recursion, one pass.
/// </summary>
internal sealed partial class JsonScanner
{
    private readonly char[] _chars;
    private readonly int _end;
    private readonly SourceText _text;
    private readonly DomBuilder _dom;
    private readonly CancellationToken _cancellationToken;
    private int _pos;
    private bool _afterValue;

    /// <summary>Makes a scanner over the first <paramref name="end"/> characters; the array must hold one more.</summary>
    public JsonScanner(char[] chars, int end, SourceText text, DomBuilder dom, CancellationToken cancellationToken)
    {
        _chars = chars;
        _chars[end] = '\0';
        _end = end;
        _text = text;
        _dom = dom;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the first thing in the first bracket is a bare word, so that the text is likely meant as YAML.</summary>
    public bool FailedAtOnce { get; private set; }

    /// <summary>Reads the whole text.</summary>
    public void Read(int start)
    {
        _pos = start;
        Value();
        var pause = ReadLimits.CancellationInterval;
        while (_dom.Depth > 0 && !_dom.Stopped)
        {
            if (--pause == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                pause = ReadLimits.CancellationInterval;
            }

            Step(_dom.InObject);
        }

        if (!_dom.Stopped && SkipTrivia() && _pos < _end)
        {
            Error(_pos, 1, $"Unexpected {ReadText.Show(_chars[_pos])} after the end of the JSON value.");
        }
    }

    // One comma, one bracket, one item or one member.
    private void Step(bool inObject)
    {
        if (!SkipTrivia())
        {
            return;
        }

        var c = _chars[_pos];
        if (c == ',')
        {
            Comma();
        }
        else if (c is '}' or ']')
        {
            CloseBracket(c);
        }
        else if (_pos == _end)
        {
            var line = _text.Lines.GetLineFromPosition(_dom.OpenStart).LineNumber + 1;
            Fatal(_end, 0, string.Format(CultureInfo.InvariantCulture, "The file ends inside the {0} that begins in line {1}; '{2}' is missing.", inObject ? "object" : "array", line, inObject ? '}' : ']'));
        }
        else
        {
            if (_afterValue)
            {
                Error(_pos, 1, "A ',' is missing before this.");
            }

            Entry(inObject);
        }
    }

    private void Comma()
    {
        if (!_afterValue)
        {
            Error(_pos, 1, "A value is missing before this ','.");
        }

        _afterValue = false;
        _pos++;
    }

    private void CloseBracket(char c)
    {
        if ((c == '}') != _dom.InObject)
        {
            var line = _text.Lines.GetLineFromPosition(_dom.OpenStart).LineNumber + 1;
            Fatal(_pos, 1, string.Format(CultureInfo.InvariantCulture, "'{0}' does not close the {1} that begins in line {2}.", c, _dom.InObject ? "object" : "array", line));
            return;
        }

        _dom.Close(++_pos);
        _afterValue = true;
    }

    private void Entry(bool inObject)
    {
        if (!inObject)
        {
            Value();
        }
        else if (_chars[_pos] == '"')
        {
            if (Name())
            {
                MemberValue();
            }
        }
        else
        {
            FailedAtOnce = _dom.Count == 1;
            Fatal(_pos, 1, $"A member's name in double quotes is expected here, not {ReadText.Show(_chars[_pos])}.");
        }
    }

    private void MemberValue()
    {
        if (!SkipTrivia())
        {
            return;
        }

        if (_chars[_pos] == ':')
        {
            _pos++;
        }
        else
        {
            Error(_pos, 1, "A ':' is missing between the name and its value.");
        }

        if (!SkipTrivia())
        {
            return;
        }

        if (_chars[_pos] is ',' or '}' or ']' || _pos == _end)
        {
            Error(_pos, 1, "The value of this member is missing.");
            _dom.Scalar(NodeKind.Null, NodeFlags.None, _pos, 0);
            _afterValue = true;
        }
        else
        {
            Value();
        }
    }

    private void Value()
    {
        if (!SkipTrivia())
        {
            return;
        }

        switch (_chars[_pos])
        {
            case '{':
                Open(NodeKind.Object);
                break;
            case '[':
                Open(NodeKind.Array);
                break;
            case '"':
                String();
                break;
            default:
                Literal();
                break;
        }
    }

    private void Open(NodeKind kind)
    {
        if (_dom.Open(kind, _pos))
        {
            _pos++;
            _afterValue = false;
        }
    }

    private void Error(int start, int length, string message) => _dom.Errors.Add(ReadErrorKind.Syntax, start, length, message);

    private void Fatal(int start, int length, string message) => _dom.Stop(ReadErrorKind.Syntax, start, length, message);

    /// <summary>Goes to the next significant character; <see langword="false"/> when a comment does not end.</summary>
    [MethodImpl(Hot.Path)]
    private bool SkipTrivia()
    {
        var chars = _chars;
        var i = _pos;
        while (true)
        {
            while (chars[i] is ' ' or '\n' or '\r' or '\t')
            {
                i++;
            }

            _pos = i;
            if (chars[i] != '/')
            {
                return true;
            }

            if (!SkipComment())
            {
                return false;
            }

            i = _pos;
        }
    }

    private bool SkipComment()
    {
        var close = -1;
        if (_chars[_pos + 1] == '/')
        {
            close = Array.IndexOf(_chars, '\n', _pos, _end - _pos);
            _pos = close < 0 ? _end : close + 1;
            return true;
        }

        if (_chars[_pos + 1] == '*')
        {
            for (close = _pos + 2; close < _end && !(_chars[close] == '*' && _chars[close + 1] == '/'); close++)
            {
            }
        }

        if (close < 0 || close >= _end)
        {
            Fatal(_pos, 1, close < 0 ? "Unexpected '/'." : "This comment does not end; '*/' is missing.");
            return false;
        }

        _pos = close + 2;
        return true;
    }
}
