using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Writes single values for generated models.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    /// <summary>Writes a model; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The model or null.</param>
    public static void Model(Utf8JsonWriter writer, IJsonModel? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.Write(writer);
        }
    }

    /// <summary>Writes a string enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is the default of its type: nobody set it.</exception>
    public static void OpenEnum<TEnum>(Utf8JsonWriter writer, TEnum value) where TEnum : struct, IOpenEnum =>
        writer.WriteStringValue(value.Value ?? throw Unset(typeof(TEnum)));

    /// <summary>Writes an integer enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void OpenNumber<TEnum>(Utf8JsonWriter writer, TEnum value) where TEnum : struct, IOpenNumber =>
        writer.WriteNumberValue(value.Value);

    /// <summary>Writes an array; null as null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items or null.</param>
    /// <param name="write">Writes one item.</param>
    public static void List<T>(Utf8JsonWriter writer, IEnumerable<T>? items, JsonWriteAction<T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        if (items is IList<T> list)
        {
            // By index: enumerating an interface allocates.
            for (var i = 0; i < list.Count; i++)
            {
                write(writer, list[i]);
            }
        }
        else
        {
            foreach (var item in items)
            {
                write(writer, item);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map as an object; null as null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The map or null.</param>
    /// <param name="write">Writes one value.</param>
    public static void Map<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? items, JsonWriteAction<T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        MapMembers(writer, items, write);
        writer.WriteEndObject();
    }

    /// <summary>Writes a value of a struct; null as null.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value or null.</param>
    /// <param name="write">Writes a value that is not null.</param>
    public static void OrNull<T>(Utf8JsonWriter writer, T? value, JsonWriteAction<T> write) where T : struct
    {
        if (value is { } some)
        {
            write(writer, some);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    internal static void MapMembers<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>> items, JsonWriteAction<T> write)
    {
        if (items is Dictionary<string, T> dictionary)
        {
            // The struct enumerator allocates nothing.
            foreach (var item in dictionary)
            {
                writer.WritePropertyName(item.Key);
                write(writer, item.Value);
            }

            return;
        }

        foreach (var item in items)
        {
            writer.WritePropertyName(item.Key);
            write(writer, item.Value);
        }
    }

    internal static InvalidOperationException Unset(Type type) =>
        new($"A value of {type.Name} was never set. Assign one of its members or a text before it is sent.");
}
