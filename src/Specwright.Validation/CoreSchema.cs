using System.Globalization;

namespace Specwright.Validation;

/// <summary>The YAML 1.2 core schema for plain scalars, section 10.3.2: null, booleans and numbers; everything else is text.</summary>
internal static class CoreSchema
{
    /// <summary>The JSON literal that a plain scalar stands for; null when it is text. Numbers that JSON cannot write are text.</summary>
    public static string? ToJson(string scalar) => scalar switch
    {
        "" or "~" or "null" or "Null" or "NULL" => "null",
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ => Number(scalar),
    };

    private static string? Number(string scalar)
    {
        if (scalar.Length > 2 && scalar[0] == '0' && scalar[1] is 'x' or 'o')
        {
            return Based(scalar);
        }

        var at = scalar[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(scalar, ref at);
        var fraction = 0;
        if (at < scalar.Length && scalar[at] == '.')
        {
            at++;
            fraction = Digits(scalar, ref at);
        }

        if (whole + fraction == 0 || !TrySkipExponent(scalar, ref at) || at != scalar.Length)
        {
            return null;
        }

        return Canonical(scalar, whole, fraction);
    }

    /// <summary>YAML allows <c>+1</c>, <c>012</c>, <c>.5</c> and <c>1.</c>, JSON does not.</summary>
    private static string Canonical(string scalar, int whole, int fraction)
    {
        var sign = scalar[0] == '-' ? "-" : "";
        var start = scalar[0] is '-' or '+' ? 1 : 0;
        var digits = scalar.Substring(start, whole).TrimStart('0');
        var rest = scalar.Substring(start + whole);
        if (fraction == 0 && rest.Length > 0 && rest[0] == '.')
        {
            rest = rest.Substring(1);
        }

        return sign + (digits.Length == 0 ? "0" : digits) + rest;
    }

    private static int Digits(string scalar, ref int at)
    {
        var start = at;
        while (at < scalar.Length && scalar[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }

    private static bool TrySkipExponent(string scalar, ref int at)
    {
        if (at >= scalar.Length || scalar[at] is not ('e' or 'E'))
        {
            return true;
        }

        at++;
        at += at < scalar.Length && scalar[at] is '-' or '+' ? 1 : 0;
        return Digits(scalar, ref at) > 0;
    }

    private static string? Based(string scalar)
    {
        if (scalar[1] == 'x')
        {
            return ulong.TryParse(scalar.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex)
                ? hex.ToString(CultureInfo.InvariantCulture)
                : null;
        }

        var value = 0UL;
        for (var i = 2; i < scalar.Length; i++)
        {
            if (scalar[i] is < '0' or > '7' || i > 22)
            {
                return null;
            }

            value = (value * 8) + (ulong)(scalar[i] - '0');
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
