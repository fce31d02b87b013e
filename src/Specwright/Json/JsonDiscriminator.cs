using System;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Tells the variants of a union apart by the text of one member, wherever in the object it stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonDiscriminator
{
    private readonly Utf8Names _name;
    private readonly Utf8Names _values;

    /// <summary>Names the member and its texts.</summary>
    /// <param name="name">The wire name of the discriminating member.</param>
    /// <param name="values">Its texts; the index of a text is what <see cref="Match"/> returns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public JsonDiscriminator(string name, params string[] values)
    {
        _name = new Utf8Names([name ?? throw new ArgumentNullException(nameof(name))]);
        _values = new Utf8Names(values ?? throw new ArgumentNullException(nameof(values)));
    }

    /// <summary>Looks ahead on a copy of the reader; the caller's reader does not move.</summary>
    /// <param name="reader">The reader; it stands on the start of the value.</param>
    /// <returns>The index of the text, or -1 when it is unknown, missing or no string, or the value is no object.</returns>
    public int Match(Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return -1;
        }

        var found = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = _name.Find(ref reader) == 0;
            if (!reader.Read())
            {
                break;
            }

            if (isName)
            {
                found = reader.TokenType == JsonTokenType.String ? _values.Find(ref reader) : -1;
            }

            // A discriminator mostly comes first. Of two, the last counts, as everywhere here; but reading on for that would cost every object.
            if (found >= 0 || !reader.TrySkip())
            {
                break;
            }
        }

        return found;
    }
}
