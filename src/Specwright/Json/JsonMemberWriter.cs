using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Writes the members of one JSON object under the names of its <see cref="JsonMembers"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1815 // A cursor that lives on the stack of one method; nobody compares it.
public readonly partial struct JsonMemberWriter
#pragma warning restore CA1815
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonEncodedText[] _names;

    internal JsonMemberWriter(Utf8JsonWriter writer, JsonEncodedText[] names)
    {
        _writer = writer;
        _names = names;
    }

    /// <summary>
    /// Whether members that only responses have are written: everywhere but in a request, which leaves them out (OpenAPI 3.1,
    /// <c>readOnly</c>).
    /// </summary>
#pragma warning disable CA1822 // Called on the cursor, like its siblings.
    public bool WritesReadOnly => !RequestJson.IsWriting;
#pragma warning restore CA1822

    /// <summary>Writes a member that holds any value, unless it is undefined.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value.</param>
    public void Element(int index, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Undefined)
        {
            _writer.WritePropertyName(_names[index]);
            value.WriteTo(_writer);
        }
    }

    /// <summary>Writes a member that holds any value, unless it is null or undefined.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Element(int index, JsonElement? value) => Element(index, value.GetValueOrDefault());

    /// <summary>Writes a member that holds any value; null and undefined as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void ElementOrNull(int index, JsonElement? value)
    {
        _writer.WritePropertyName(_names[index]);
        JsonWrite.Element(_writer, value.GetValueOrDefault());
    }

    /// <summary>Writes a required string enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is the default of its type: nobody set it.</exception>
    public void Enum<TEnum>(int index, TEnum value) where TEnum : struct, IOpenEnum =>
        _writer.WriteString(_names[index], value.Value ?? throw JsonWrite.Unset(typeof(TEnum)));

    /// <summary>Writes an optional string enum, unless it is null or was never set.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Enum<TEnum>(int index, TEnum? value) where TEnum : struct, IOpenEnum
    {
        if (value is { Value: { } text })
        {
            _writer.WriteString(_names[index], text);
        }
    }

    /// <summary>Writes a string enum that is left out when it was never set.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value.</param>
    public void EnumIfSet<TEnum>(int index, TEnum value) where TEnum : struct, IOpenEnum => Enum<TEnum>(index, (TEnum?)value);

    /// <summary>Writes a string enum; null and a value that was never set as null.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void EnumOrNull<TEnum>(int index, TEnum? value) where TEnum : struct, IOpenEnum =>
        _writer.WriteString(_names[index], value.GetValueOrDefault().Value);

    /// <summary>Writes a required integer enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value.</param>
    public void Number<TEnum>(int index, TEnum value) where TEnum : struct, IOpenNumber =>
        _writer.WriteNumber(_names[index], value.Value);

    /// <summary>Writes an optional integer enum, unless it is null.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Number<TEnum>(int index, TEnum? value) where TEnum : struct, IOpenNumber
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some.Value);
        }
    }

    /// <summary>Writes an integer enum; null as null.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void NumberOrNull<TEnum>(int index, TEnum? value) where TEnum : struct, IOpenNumber
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some.Value);
        }
        else
        {
            _writer.WriteNull(_names[index]);
        }
    }

    /// <summary>Writes a model, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The model or null.</param>
    public void Model(int index, IJsonModel? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(_names[index]);
            value.Write(_writer);
        }
    }

    /// <summary>Writes a model; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The model or null.</param>
    public void ModelOrNull(int index, IJsonModel? value)
    {
        _writer.WritePropertyName(_names[index]);
        JsonWrite.Model(_writer, value);
    }

    /// <summary>Writes an array, unless it is null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="items">The items or null.</param>
    /// <param name="write">Writes one item.</param>
    public void List<T>(int index, IEnumerable<T>? items, JsonWriteAction<T> write)
    {
        if (items is not null)
        {
            ListOrNull(index, items, write);
        }
    }

    /// <summary>Writes an array; null as null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="items">The items or null.</param>
    /// <param name="write">Writes one item.</param>
    public void ListOrNull<T>(int index, IEnumerable<T>? items, JsonWriteAction<T> write)
    {
        _writer.WritePropertyName(_names[index]);
        JsonWrite.List(_writer, items, write);
    }

    /// <summary>Writes a map, unless it is null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="items">The map or null.</param>
    /// <param name="write">Writes one value.</param>
    public void Map<T>(int index, IEnumerable<KeyValuePair<string, T>>? items, JsonWriteAction<T> write)
    {
        if (items is not null)
        {
            MapOrNull(index, items, write);
        }
    }

    /// <summary>Writes a map; null as null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="items">The map or null.</param>
    /// <param name="write">Writes one value.</param>
    public void MapOrNull<T>(int index, IEnumerable<KeyValuePair<string, T>>? items, JsonWriteAction<T> write)
    {
        _writer.WritePropertyName(_names[index]);
        JsonWrite.Map(_writer, items, write);
    }

    /// <summary>Writes a member always.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public void Value<T>(int index, T value, JsonWriteAction<T> write)
    {
        _writer.WritePropertyName(_names[index]);
        write(_writer, value);
    }

    /// <summary>Writes a member that may be absent: nothing when undefined.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or undefined.</param>
    /// <param name="write">Writes the value; it decides how null is written.</param>
    public void Optional<T>(int index, Optional<T> value, JsonWriteAction<T> write)
    {
        if (value.IsDefined)
        {
            Value(index, value.Value, write);
        }
    }

    /// <summary>Writes a constant string member.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The text, encoded once.</param>
    public void Constant(int index, JsonEncodedText value) => _writer.WriteString(_names[index], value);

    /// <summary>Ends the object.</summary>
    public void End() => _writer.WriteEndObject();

    /// <summary>Writes the members the model does not know, and ends the object.</summary>
    /// <param name="additional">The members or null.</param>
    public void End(IEnumerable<KeyValuePair<string, JsonElement>>? additional)
    {
        if (additional is not null)
        {
            JsonWrite.MapMembers(_writer, additional, JsonWrite.Element);
        }

        _writer.WriteEndObject();
    }

    /// <summary>Writes the additional members, and ends the object.</summary>
    /// <typeparam name="T">The type of the additional members.</typeparam>
    /// <param name="additional">The members or null.</param>
    /// <param name="write">Writes one value.</param>
    public void End<T>(IEnumerable<KeyValuePair<string, T>>? additional, JsonWriteAction<T> write)
    {
        if (additional is not null)
        {
            JsonWrite.MapMembers(_writer, additional, write);
        }

        _writer.WriteEndObject();
    }
}
