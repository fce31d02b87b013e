using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>The known numbers of an integer enum.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNumbers
{
    private readonly long[] _values;

    /// <summary>Lists the numbers.</summary>
    /// <param name="values">The numbers the specification lists.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public JsonNumbers(params long[] values) => _values = values ?? throw new ArgumentNullException(nameof(values));

    /// <summary>Reads an integer, known or not; also one that stands as the name of a member.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonModelException">The value is not an integer of 64 bits.</exception>
#pragma warning disable CA1822 // An instance method, so that string and integer enums read alike.
    public long Read(ref Utf8JsonReader reader)
#pragma warning restore CA1822
    {
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            return JsonRead.Int64(ref reader);
        }

        return long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonErrors.Unfit(ref reader, "a 64-bit integer");
    }

    /// <summary>Whether a number is known.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether the specification lists it.</returns>
    public bool Contains(long value) => Array.IndexOf(_values, value) >= 0;
}
