using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// Reads server-sent events (WHATWG HTML, 9.2.6). An event that the end of the body cuts off is given too: what is missing shows when it is read,
/// and servers that forget the last blank line lose nothing.
/// </summary>
internal sealed class EventReader(LineReader lines, ItemStreamFormat format) : ItemReader(lines)
{
    private readonly PooledBuffer _data = new(1024);
    private readonly PooledBuffer _json = new(1024);
    private string? _type;
    private string? _id;
    private long? _retry;
    private bool _hasData;

    private bool IsLast => format != ItemStreamFormat.Events && _data.Written.SequenceEqual("[DONE]"u8);

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Clear();
        while (await Lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Lines.Line.Length > 0)
            {
                Field(Lines.Line.Span);
            }
            else if (_data.Length > 0)
            {
                return !IsLast && Give();
            }
            else
            {
                Clear();
            }
        }

        return _data.Length > 0 && !IsLast && Give();
    }

    protected override void Dispose(bool disposing)
    {
        _data.Dispose();
        _json.Dispose();
        base.Dispose(disposing);
    }

    private void Clear()
    {
        _data.Clear();
        (_type, _id, _retry, _hasData) = (null, null, null, false);
    }

    private void Field(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line.Slice(0, colon);
        var value = colon < 0 ? default : line.Slice(colon + 1);
        value = !value.IsEmpty && value[0] == ' ' ? value.Slice(1) : value;
        if (name.SequenceEqual("data"u8))
        {
            AppendData(value);
        }
        else if (name.SequenceEqual("event"u8))
        {
            _type = Text(value);
        }
        else if (name.SequenceEqual("id"u8))
        {
            _id = Text(value);
        }
        else if (name.SequenceEqual("retry"u8) && Utf8Parser.TryParse(value, out long milliseconds, out var used) && used == value.Length && milliseconds >= 0)
        {
            _retry = milliseconds;
        }
    }

    private void AppendData(ReadOnlySpan<byte> value)
    {
        if (_hasData)
        {
            _data.Write("\n"u8);
        }
        else
        {
            LineNumber = Lines.Number;
        }

        _hasData = true;
        _data.Write(value);
        Lines.CheckLength(_data.Length);
    }

    private bool Give()
    {
        Json = format == ItemStreamFormat.EventData || (format == ItemStreamFormat.JsonEvents && IsEventItself()) ? _data.ToArray() : AsObject();
        return true;
    }

    private ReadOnlyMemory<byte> AsObject()
    {
        _json.Clear();
        using (var writer = new Utf8JsonWriter(_json, JsonModel.WriterOptions))
        {
            writer.WriteStartObject();
            WriteData(writer);
            WriteText(writer, "event", _type);
            WriteText(writer, "id", _id);
            if (_retry is { } retry)
            {
                writer.WriteNumber("retry", retry);
            }

            writer.WriteEndObject();
        }

        return _json.ToArray();
    }

    private void WriteData(Utf8JsonWriter writer)
    {
        if (format == ItemStreamFormat.JsonEvents && TryParse(out var value))
        {
            writer.WritePropertyName("data");
            value.WriteTo(writer);
        }
        else
        {
            writer.WriteString("data", Text(_data.Written));
        }
    }

    // Some servers say everything in the data, though the description shows it as fields of the event.
    private bool IsEventItself() =>
        _type is null && _id is null && TryParse(out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("data", out _);

    private bool TryParse(out JsonElement value)
    {
        var reader = new Utf8JsonReader(_data.Written);
        value = default;
        try
        {
            value = JsonElement.ParseValue(ref reader);
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.ToArray());
}
