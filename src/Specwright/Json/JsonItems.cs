using System;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Begins to read and write arrays whose items have types by their position.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonItems
{
    /// <summary>Begins to read such an array.</summary>
    /// <param name="reader">The reader; it stands on the start of the array.</param>
    /// <param name="required">How many items there have to be.</param>
    /// <returns>The reader of its items.</returns>
    /// <exception cref="JsonModelException">The value is not an array.</exception>
    public static JsonItemReader Start(ref Utf8JsonReader reader, int required)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonErrors.Expected(ref reader, "an array");
        }

        return new JsonItemReader(required);
    }

    /// <summary>Begins to write such an array.</summary>
    /// <param name="writer">The writer.</param>
    /// <returns>The writer of its optional items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static JsonItemWriter Start(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        return new JsonItemWriter(writer);
    }
}
