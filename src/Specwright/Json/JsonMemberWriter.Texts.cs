using System;

namespace Specwright.Json;

/// <content>Texts and times: null is not written, except by the methods that end in <c>OrNull</c>.</content>
public readonly partial struct JsonMemberWriter
{
    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void String(int index, string? value)
    {
        if (value is not null)
        {
            _writer.WriteString(_names[index], value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void StringOrNull(int index, string? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            String(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Guid(int index, Guid? value)
    {
        if (value is { } some)
        {
            _writer.WriteString(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void GuidOrNull(int index, Guid? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Guid(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Uri(int index, Uri? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Uri(_writer, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UriOrNull(int index, Uri? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Uri(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DateTimeOffset(int index, DateTimeOffset? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.DateTimeOffset(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DateTimeOffsetOrNull(int index, DateTimeOffset? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            DateTimeOffset(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Duration(int index, IsoDuration? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Duration(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DurationOrNull(int index, IsoDuration? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Duration(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UnixTime(int index, DateTimeOffset? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.UnixTime(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UnixTimeOrNull(int index, DateTimeOffset? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            UnixTime(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Bytes(int index, byte[]? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Bytes(_writer, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void BytesOrNull(int index, byte[]? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Bytes(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Secret(int index, SecretString? value)
    {
        if (value is not null)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Secret(_writer, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void SecretOrNull(int index, SecretString? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Secret(index, value);
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DateOnly(int index, DateOnly? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.DateOnly(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DateOnlyOrNull(int index, DateOnly? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            DateOnly(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void TimeOnly(int index, TimeOnly? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.TimeOnly(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void TimeOnlyOrNull(int index, TimeOnly? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            TimeOnly(index, value);
        }
    }
#endif
}
