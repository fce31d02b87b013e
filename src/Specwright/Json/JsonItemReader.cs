using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Walks the items of an array whose items have types by their position.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1815 // A cursor that lives on the stack of one method; nobody compares it.
public struct JsonItemReader
#pragma warning restore CA1815
{
    private readonly int _required;
    private int _index;

    internal JsonItemReader(int required)
    {
        _required = required;
        _index = -1;
    }

    /// <summary>The position of the current item, from 0.</summary>
    public readonly int Index => _index;

    /// <summary>Moves to the next item.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>False at the end of the array.</returns>
    /// <exception cref="JsonModelException">The array has fewer items than it must have, or the JSON ends too early.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            JsonErrors.ThrowTruncated(ref reader);
        }

        _index++;
        if (reader.TokenType != JsonTokenType.EndArray)
        {
            return true;
        }

        return _index >= _required ? false : throw JsonErrors.TooShort(ref reader, _index, _required);
    }

    /// <summary>Keeps the current item, which has no type by its position.</summary>
    /// <typeparam name="T">The type of such items.</typeparam>
    /// <param name="reader">The reader; it stands on the item.</param>
    /// <param name="existing">The items kept so far, or null.</param>
    /// <param name="read">Reads the item.</param>
    /// <returns>The items kept so far and this one.</returns>
#pragma warning disable CA1822 // Called on the cursor, like its siblings.
    public readonly IList<T> Other<T>(ref Utf8JsonReader reader, IList<T>? existing, JsonReadFunc<T> read)
#pragma warning restore CA1822
    {
        existing ??= new List<T>();
        existing.Add(read(ref reader));
        return existing;
    }
}
