namespace Specwright.Generator.Reading;

/// <summary>Hands a part of a character array to YamlDotNet, one character at a time as it asks for them.</summary>
internal sealed class CharReader(char[] chars, int start, int end, CancellationToken cancellationToken) : TextReader
{
    private const int CheckMask = 0xFFFF;

    private int _next = start;

    /// <inheritdoc/>
    public override int Peek() => _next < end ? chars[_next] : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        if ((_next & CheckMask) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return _next < end ? chars[_next++] : -1;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        count = Math.Min(count, end - _next);
        Array.Copy(chars, _next, buffer, index, count);
        _next += count;
        return count;
    }
}
