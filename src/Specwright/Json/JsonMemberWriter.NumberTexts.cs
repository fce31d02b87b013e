namespace Specwright.Json;

/// <content>Numbers in strings, and bytes for URLs: null is not written, except by the methods that end in <c>OrNull</c>.</content>
public readonly partial struct JsonMemberWriter
{
    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Int64Text(int index, long? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Int64Text(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Int64TextOrNull(int index, long? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Int64Text(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UInt64Text(int index, ulong? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.UInt64Text(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UInt64TextOrNull(int index, ulong? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            UInt64Text(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DecimalText(int index, decimal? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.DecimalText(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DecimalTextOrNull(int index, decimal? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            DecimalText(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Base64Url(int index, byte[]? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Base64Url(_writer, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Base64UrlOrNull(int index, byte[]? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Base64Url(index, value);
        }
    }
}
