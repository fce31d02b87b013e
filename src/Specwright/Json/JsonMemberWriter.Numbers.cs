using System.Numerics;

namespace Specwright.Json;

/// <content>Numbers and booleans: null is not written, except by the methods that end in <c>OrNull</c>.</content>
public readonly partial struct JsonMemberWriter
{
    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Boolean(int index, bool? value)
    {
        if (value is { } some)
        {
            _writer.WriteBoolean(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void BooleanOrNull(int index, bool? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Boolean(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Int32(int index, int? value)
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Int32OrNull(int index, int? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Int32(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Int64(int index, long? value)
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Int64OrNull(int index, long? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Int64(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UInt64(int index, ulong? value)
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void UInt64OrNull(int index, ulong? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            UInt64(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Single(int index, float? value)
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void SingleOrNull(int index, float? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Single(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Double(int index, double? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.Double(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DoubleOrNull(int index, double? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Double(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void Decimal(int index, decimal? value)
    {
        if (value is { } some)
        {
            _writer.WriteNumber(_names[index], some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void DecimalOrNull(int index, decimal? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            Decimal(index, value);
        }
    }

    /// <summary>Writes member <paramref name="index"/>, unless it is null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void BigInteger(int index, BigInteger? value)
    {
        if (value is { } some)
        {
            _writer.WritePropertyName(_names[index]);
            JsonWrite.BigInteger(_writer, some);
        }
    }

    /// <summary>Writes member <paramref name="index"/>; null as null.</summary>
    /// <param name="index">The member.</param>
    /// <param name="value">The value or null.</param>
    public void BigIntegerOrNull(int index, BigInteger? value)
    {
        if (value is null)
        {
            _writer.WriteNull(_names[index]);
        }
        else
        {
            BigInteger(index, value);
        }
    }
}
