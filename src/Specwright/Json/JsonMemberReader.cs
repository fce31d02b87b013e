using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Walks the members of one JSON object. Made by <see cref="JsonMembers.Start(ref Utf8JsonReader)"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1815 // A cursor that lives on the stack of one method; nobody compares it.
public struct JsonMemberReader
#pragma warning restore CA1815
{
    private readonly JsonMembers _members;
    private readonly byte[][] _names;
    private int _index;
    private int _expected;
    private ulong _seen;
    private ulong[]? _seenMore;
    private string? _unknown;

    internal JsonMemberReader(JsonMembers members)
    {
        _members = members;
        _names = members.Names.Bytes;
    }

    /// <summary>The index of the current member, or -1 for one that the model does not know.</summary>
    public readonly int Index => _index;

    /// <summary>Moves to the value of the next member.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonModelException">A required member is missing, or the JSON ends too early.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            JsonErrors.ThrowTruncated(ref reader);
        }

        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            End(ref reader);
            return false;
        }

        // Members mostly come in the order of the specification: compare with the expected one before any lookup.
        var index = _expected;
        var names = _names;
        if ((uint)index >= (uint)names.Length || !reader.ValueSpan.SequenceEqual(names[index]) || reader.ValueIsEscaped || reader.HasValueSequence)
        {
            index = Find(ref reader);
        }

        _index = index;
        if ((uint)index < 64)
        {
            _expected = index + 1;
            _seen |= 1UL << index;
        }
        else if (index >= 0)
        {
            SeeMore(index);
        }

        if (!reader.Read())
        {
            JsonErrors.ThrowTruncated(ref reader);
        }

        return true;
    }

    /// <summary>Keeps the current, unknown member.</summary>
    /// <param name="reader">The reader; it stands on the member's value.</param>
    /// <param name="existing">The members kept so far, or null.</param>
    /// <returns>The members kept so far and this one; the last of two members with the same name stays.</returns>
    public readonly IDictionary<string, JsonElement> Unknown(ref Utf8JsonReader reader, IDictionary<string, JsonElement>? existing)
    {
        existing ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        existing[_unknown!] = JsonElement.ParseValue(ref reader);
        return existing;
    }

    /// <summary>Keeps the current, unknown member of a model that types its additional members.</summary>
    /// <typeparam name="T">The type of additional members.</typeparam>
    /// <param name="reader">The reader; it stands on the member's value.</param>
    /// <param name="existing">The members kept so far, or null.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The members kept so far and this one; the last of two members with the same name stays.</returns>
    public readonly IDictionary<string, T> Additional<T>(ref Utf8JsonReader reader, IDictionary<string, T>? existing, JsonReadFunc<T> read)
    {
        existing ??= new Dictionary<string, T>(StringComparer.Ordinal);
        var name = _unknown!;
        existing[name] = read(ref reader);
        return existing;
    }

    /// <summary>Passes over the current member's value.</summary>
    /// <param name="reader">The reader; it stands on the member's value.</param>
    /// <exception cref="JsonModelException">The JSON ends too early.</exception>
#pragma warning disable CA1822 // Called on the cursor, like its siblings.
    public readonly void Skip(ref Utf8JsonReader reader) => JsonRead.Skip(ref reader);
#pragma warning restore CA1822

    private int Find(ref Utf8JsonReader reader)
    {
        var index = _members.Names.Find(ref reader);
        _unknown = index < 0 ? reader.GetString() : null;
        return index;
    }

    private void SeeMore(int index)
    {
        _expected = index + 1;
        _seenMore ??= new ulong[(_names.Length + 63) >> 6];
        _seenMore[index >> 6] |= 1UL << (index & 63);
    }

    private readonly void End(ref Utf8JsonReader reader)
    {
        var complete = _members.IsWide ? _members.HasAll(_seen, _seenMore) : (_members.FirstRequired & ~_seen) == 0;
        if (!complete)
        {
            throw JsonErrors.Missing(ref reader, _members.MissingNames(_seen, _seenMore));
        }
    }
}
