using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>
/// Writes the optional items of an array whose items have types by their position: one that is not there ends the array, or is null when
/// another follows.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1815 // A cursor that lives on the stack of one method; nobody compares it.
public struct JsonItemWriter
#pragma warning restore CA1815
{
    private readonly Utf8JsonWriter _writer;
    private int _skipped;

    internal JsonItemWriter(Utf8JsonWriter writer)
    {
        _writer = writer;
        _skipped = 0;
    }

    /// <summary>Writes an item that may be left out.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <param name="value">The item or null.</param>
    /// <param name="write">Writes the item.</param>
    public void Item<T>(T? value, JsonWriteAction<T> write) where T : class
    {
        if (value is null)
        {
            _skipped++;
        }
        else
        {
            Fill();
            write(_writer, value);
        }
    }

    /// <summary>Writes an item that may be left out.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <param name="value">The item or null.</param>
    /// <param name="write">Writes the item.</param>
    public void Item<T>(T? value, JsonWriteAction<T> write) where T : struct
    {
        if (value is { } some)
        {
            Fill();
            write(_writer, some);
        }
        else
        {
            _skipped++;
        }
    }

    /// <summary>Writes an item that may be left out or null.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <param name="value">The item or undefined.</param>
    /// <param name="write">Writes the item; it decides how null is written.</param>
    public void Optional<T>(Optional<T> value, JsonWriteAction<T> write)
    {
        if (value.IsDefined)
        {
            Fill();
            write(_writer, value.Value);
        }
        else
        {
            _skipped++;
        }
    }

    /// <summary>Writes an item of any kind, unless it is undefined.</summary>
    /// <param name="value">The item.</param>
    public void Element(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            _skipped++;
        }
        else
        {
            Fill();
            value.WriteTo(_writer);
        }
    }

    /// <summary>Writes the items that have no type by their position, and ends the array.</summary>
    /// <typeparam name="T">The type of such items.</typeparam>
    /// <param name="others">The items or null.</param>
    /// <param name="write">Writes one item.</param>
    public void End<T>(IEnumerable<T>? others, JsonWriteAction<T> write)
    {
        if (others is not null)
        {
            foreach (var item in others)
            {
                Fill();
                write(_writer, item);
            }
        }

        _writer.WriteEndArray();
    }

    private void Fill()
    {
        for (; _skipped > 0; _skipped--)
        {
            _writer.WriteNullValue();
        }
    }
}
