using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// Splits a body into lines as it arrives. A line ends with a line feed, a carriage return or both; the end of a line is known as soon as its first
/// character is there, so that nothing waits for a second one.
/// </summary>
/// <param name="call">The call, for exceptions.</param>
/// <param name="stream">The body; it stays open.</param>
/// <param name="maxBytes">How long one item may be.</param>
internal sealed class LineReader(ApiCall call, Stream stream, long maxBytes) : IDisposable
{
    private const int InitialSize = 8 * 1024;
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _start;
    private int _end;
    private bool _hasEnded;
    private bool _afterCarriageReturn;

    /// <summary>The number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line without its end, until the next one is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Moves to the next line; false at the end. A last line without an end counts.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (!TryTake(searched))
        {
            if (_hasEnded)
            {
                return TakeRest();
            }

            searched = _end - _start;
            CheckLength(searched);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Refuses an item that is longer than allowed.</summary>
    /// <exception cref="ResponseTooLargeException">It is.</exception>
    public void CheckLength(long length)
    {
        if (length > maxBytes)
        {
            throw call.Describe(new ResponseTooLargeException($"{call.Operation} → an item of the response is larger than {maxBytes} bytes (MaxResponseBytes).") { Limit = maxBytes });
        }
    }

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Line = default;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private bool TryTake(int searched)
    {
        SkipLineFeed();
        var length = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOfAny(CarriageReturn, LineFeed);
        if (length < 0)
        {
            return false;
        }

        length += searched;
        _afterCarriageReturn = _bytes[_start + length] == CarriageReturn;
        Take(length);
        _start++;
        return true;
    }

    // The second half of a line's end, which may come later than the first.
    private void SkipLineFeed()
    {
        if (_afterCarriageReturn && _start < _end)
        {
            _afterCarriageReturn = false;
            _start += _bytes[_start] == LineFeed ? 1 : 0;
        }
    }

    private bool TakeRest()
    {
        if (_start == _end)
        {
            return false;
        }

        Take(_end - _start);
        return true;
    }

    private void Take(int length)
    {
        var line = _bytes.AsMemory(_start, length);
        Line = Number == 0 ? line.Slice(length - ResponseText.WithoutMark(line.Span).Length) : line;
        Number++;
        _start += length;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
#if NET8_0_OR_GREATER
        var count = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
#else
        var count = await stream.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken).ConfigureAwait(false);
#endif
        _end += count;
        _hasEnded = count == 0;
    }

    private void MakeRoom()
    {
        var length = _end - _start;
        if (length * 2 <= _bytes.Length)
        {
            Buffer.BlockCopy(_bytes, _start, _bytes, 0, length);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
            Buffer.BlockCopy(_bytes, _start, larger, 0, length);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        (_start, _end) = (0, length);
    }
}
