using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Specwright.Json;

/// <content>Lists, maps, and what may be null or absent.</content>
public static partial class JsonRead
{
    /// <summary>Reads an array; null, which many servers send for an empty one, as empty.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads one item.</param>
    /// <returns>The items.</returns>
    public static List<T> List<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonErrors.Expected(ref reader, "an array");
        }

        var items = new List<T>();
        while (Advance(ref reader) != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    /// <summary>Reads an array or null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads one item.</param>
    /// <returns>The items or null.</returns>
    public static List<T>? ListOrNull<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read) =>
        reader.TokenType == JsonTokenType.Null ? null : List(ref reader, read);

    /// <summary>Reads an object as a map; null as an empty one. Keys stay as they are; of two equal keys the last stays.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads one value.</param>
    /// <returns>The map, with ordinal keys.</returns>
    public static Dictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return map;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonErrors.Expected(ref reader, "an object");
        }

        while (Advance(ref reader) != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            Advance(ref reader);
            map[key] = read(ref reader);
        }

        return map;
    }

    /// <summary>Reads an object as a map, or null.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads one value.</param>
    /// <returns>The map or null.</returns>
    public static Dictionary<string, T>? MapOrNull<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read) =>
        reader.TokenType == JsonTokenType.Null ? null : Map(ref reader, read);

    /// <summary>Reads a value of a class, or null.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads a value that is not null.</param>
    /// <returns>The value or null.</returns>
    public static T? OrNull<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read) where T : class =>
        reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    /// <summary>Reads a value of a struct, or null.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads a value that is not null.</param>
    /// <returns>The value or null.</returns>
    public static T? ValueOrNull<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read) where T : struct =>
        reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    /// <summary>Reads a value that may also be absent: present it is, so the result is defined.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads the value; it decides whether null is allowed.</param>
    /// <returns>The defined value.</returns>
    public static Optional<T> Optional<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read) => new(read(ref reader));

    private static JsonTokenType Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            JsonErrors.ThrowTruncated(ref reader);
        }

        return reader.TokenType;
    }
}
