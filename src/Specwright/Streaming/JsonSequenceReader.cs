using System;
using System.Buffers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// Reads JSON values behind record separators (RFC 7464). A value that is complete on its first line, as nearly all are, is given at once; one of
/// several lines when the next record begins.
/// </summary>
internal sealed class JsonSequenceReader(LineReader lines) : ItemReader(lines)
{
    private const byte RecordSeparator = 0x1E;

    private readonly PooledBuffer _record = new(1024);
    private bool _isPending;

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _record.Clear();
        while (_isPending || await Lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_isPending && _record.Length > 0 && StartsRecord(Lines.Line.Span))
            {
                _isPending = true;
                return Give();
            }

            _isPending = false;
            if (Append(Lines.Line.Span))
            {
                return Give();
            }
        }

        return _record.Length > 0 && Give();
    }

    protected override void Dispose(bool disposing)
    {
        _record.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Adds a line, and says whether it is a whole record.</summary>
    private bool Append(ReadOnlySpan<byte> line)
    {
        var isFirst = _record.Length == 0;
        var text = WithoutSeparator(line);
        if (isFirst && text.IsEmpty)
        {
            return false;
        }

        LineNumber = isFirst ? Lines.Number : LineNumber;
        _record.Write(isFirst ? text : line);
        _record.Write("\n"u8);
        Lines.CheckLength(_record.Length);
        return isFirst && IsWhole(text);
    }

    private bool Give()
    {
        Json = _record.ToArray();
        return true;
    }

    private static ReadOnlySpan<byte> WithoutSeparator(ReadOnlySpan<byte> line)
    {
        while (StartsRecord(line))
        {
            line = line.Slice(1);
        }

        return line;
    }

    private static bool StartsRecord(ReadOnlySpan<byte> line) => !line.IsEmpty && line[0] == RecordSeparator;

    private static bool IsWhole(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
