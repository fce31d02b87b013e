using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>The members of a model: their wire names, in order, and which of them must be present. One per generated type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    private readonly Utf8Names _names;
    private readonly ulong[] _required;
    private JsonEncodedText[]? _encoded;

    /// <summary>Describes a model of at most 64 members.</summary>
    /// <param name="required">Bit i says that member i must be present.</param>
    /// <param name="names">The wire names.</param>
    /// <exception cref="ArgumentException">There are more than 64 names.</exception>
    public JsonMembers(ulong required, params string[] names) : this([required], names)
    {
        if (names.Length > 64)
        {
            throw new ArgumentException("More than 64 members need the overload that takes several masks.", nameof(names));
        }
    }

    /// <summary>Describes a model of any size.</summary>
    /// <param name="required">Bit i%64 of element i/64 says that member i must be present; missing elements count as 0.</param>
    /// <param name="names">The wire names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public JsonMembers(ulong[] required, params string[] names)
    {
        _required = required ?? throw new ArgumentNullException(nameof(required));
        _names = new Utf8Names(names ?? throw new ArgumentNullException(nameof(names)));
    }

    internal Utf8Names Names => _names;

    internal ulong FirstRequired => _required.Length == 0 ? 0 : _required[0];

    internal bool IsWide => _names.Bytes.Length > 64;

    /// <summary>The names as the writer wants them; encoded at the first write.</summary>
    internal JsonEncodedText[] Encoded => _encoded ?? Encode();

    /// <summary>Begins to read an object.</summary>
    /// <param name="reader">The reader; it stands on the start of the object.</param>
    /// <returns>The reader of its members.</returns>
    /// <exception cref="JsonModelException">The value is not an object.</exception>
    public JsonMemberReader Start(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonErrors.Expected(ref reader, "an object");
        }

        return new JsonMemberReader(this);
    }

    /// <summary>Begins to write an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <returns>The writer of its members.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public JsonMemberWriter Start(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        return new JsonMemberWriter(writer, Encoded);
    }

    /// <summary>The names of the required members that are not in the given masks, for a message.</summary>
    internal string MissingNames(ulong first, ulong[]? seen)
    {
        var missing = new List<string>();
        for (var i = 0; i < _names.Texts.Length; i++)
        {
            if (IsRequired(i) && !IsSeen(i, first, seen))
            {
                missing.Add("'" + _names.Texts[i] + "'");
            }
        }

        return string.Join(", ", missing);
    }

    /// <summary>Whether all required members of a model with more than 64 members were seen.</summary>
    internal bool HasAll(ulong first, ulong[]? seen)
    {
        for (var word = 0; word < _required.Length; word++)
        {
            var have = word == 0 ? first : seen is null ? 0 : seen[word];
            if ((_required[word] & ~have) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeen(int index, ulong first, ulong[]? seen)
    {
        var word = index >> 6;
        var have = word == 0 ? first : seen is null ? 0 : seen[word];
        return (have & (1UL << (index & 63))) != 0;
    }

    private bool IsRequired(int index)
    {
        var word = index >> 6;
        return word < _required.Length && (_required[word] & (1UL << (index & 63))) != 0;
    }

    private JsonEncodedText[] Encode()
    {
        var encoded = new JsonEncodedText[_names.Texts.Length];
        for (var i = 0; i < encoded.Length; i++)
        {
            encoded[i] = JsonEncodedText.Encode(_names.Texts[i]);
        }

        return _encoded = encoded;
    }
}
