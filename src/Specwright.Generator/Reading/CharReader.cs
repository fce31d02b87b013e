namespace Specwright.Generator.Reading;

/// <summary>
/// Hands characters to YamlDotNet, one at a time as it asks for them. What no text may hold is reported and read as U+FFFD; the three
/// characters that YAML 1.1 took for line breaks and YAML 1.2 does not travel as <see cref="YamlBreak"/> stand-ins.
/// </summary>
internal sealed class CharReader : TextReader
{
    private const int CheckMask = 0xFFFF;

    private readonly char[] _chars;
    private readonly int _start;
    private readonly int _end;
    private readonly ReadErrors _errors;
    private readonly CancellationToken _cancellationToken;
    private int _next;

    public CharReader(char[] chars, int start, int end, ReadErrors errors, CancellationToken cancellationToken)
    {
        _chars = chars;
        _start = _next = start;
        _end = end;
        _errors = errors;
        _cancellationToken = cancellationToken;
    }

    /// <inheritdoc/>
    public override int Peek() => _next < _end ? Map(_next, null) : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        if ((_next & CheckMask) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (_next >= _end)
        {
            return -1;
        }

        var c = _chars[_next];
        return c is >= ' ' and < '\u007F' ? _chars[_next++] : Map(_next++, _errors);
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = 0;
        for (int c; read < count && (c = Read()) >= 0; read++)
        {
            buffer[index + read] = (char)c;
        }

        return read;
    }

    private char Map(int i, ReadErrors? report)
    {
        var c = _chars[i];
        if (YamlBreak.Is(c))
        {
            return YamlBreak.ToStandIn(c);
        }

        var isLone = char.IsSurrogate(c) && !IsPaired(i);
        if (isLone || InvalidText.IsInvalid(c))
        {
            report?.Add(ReadErrorKind.InvalidText, i, 1, InvalidText.Explain(c));
            return isLone || c == '\0' ? '\uFFFD' : c;
        }

        return c;
    }

    private bool IsPaired(int i) => char.IsHighSurrogate(_chars[i])
        ? i + 1 < _end && char.IsLowSurrogate(_chars[i + 1])
        : i > _start && char.IsHighSurrogate(_chars[i - 1]);
}
