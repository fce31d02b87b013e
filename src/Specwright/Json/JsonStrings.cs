using System;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>The known texts of a string enum. Reading one of them allocates nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonStrings
{
    private readonly Utf8Names _names;

    /// <summary>Lists the texts.</summary>
    /// <param name="values">The texts the specification lists.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public JsonStrings(params string[] values) => _names = new Utf8Names(values ?? throw new ArgumentNullException(nameof(values)));

    /// <summary>Reads a string: the known instance when it is a known text, a new string otherwise.</summary>
    /// <param name="reader">The reader; it stands on a string or what <see cref="JsonRead.String"/> takes for one, or on the name of a member.</param>
    /// <returns>The text.</returns>
    /// <exception cref="JsonModelException">The value is not a string.</exception>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return JsonRead.String(ref reader);
        }

        var index = _names.Find(ref reader);
        return index < 0 ? reader.GetString()! : _names.Texts[index];
    }

    /// <summary>Whether a text is known. Compares ordinally.</summary>
    /// <param name="value">The text, or null.</param>
    /// <returns>False for null.</returns>
    public bool Contains(string? value) => value is not null && Array.IndexOf(_names.Texts, value) >= 0;
}
