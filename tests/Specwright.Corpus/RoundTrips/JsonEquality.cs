using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Specwright.Corpus.RoundTrips;

/// <summary>Compares JSON as values: numbers by value, members in any order.</summary>
/// <param name="respelling">
/// Whether two spellings of one value count as equal: a UUID in either case (RFC 9562, 4), a point in time with or without zeros in its fraction and
/// with Z or +00:00 (RFC 3339, 5.6), or with digits after the seventh of a second, which no .NET type keeps.
/// </param>
internal sealed partial class JsonEquality(bool respelling)
{
    private const int Longest = 60;

    /// <summary>The first place where two values differ, with both; null when they are equal.</summary>
    public string? Difference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return Say(path, expected, actual);
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => OfObjects(expected, actual, path),
            JsonValueKind.Array => OfArrays(expected, actual, path),
            JsonValueKind.Number => Canonical(expected) == Canonical(actual) ? null : Say(path, expected, actual),
            JsonValueKind.String => expected.GetString() == actual.GetString() || (respelling && AreSame(expected.GetString()!, actual.GetString()!)) ? null : Say(path, expected, actual),
            _ => null,
        };
    }

    private string? OfObjects(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var difference = actual.TryGetProperty(member.Name, out var other)
                ? Difference(expected.GetProperty(member.Name), other, $"{path}.{member.Name}")
                : $"{path}.{member.Name}: {Short(member.Value)} is gone";
            if (difference is not null)
            {
                return difference;
            }
        }

        foreach (var member in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _))
            {
                return $"{path}.{member.Name}: {Short(member.Value)} was not there";
            }
        }

        return null;
    }

    private string? OfArrays(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return Say(path, expected, actual);
        }

        for (var i = 0; i < expected.GetArrayLength(); i++)
        {
            if (Difference(expected[i], actual[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static bool AreSame(string expected, string actual) =>
        (Guid.TryParseExact(expected, "D", out var id) && Guid.TryParseExact(actual, "D", out var sameId) && id == sameId)
        || (IsTime(expected, out var time) && IsTime(actual, out var sameTime) && time.EqualsExact(sameTime));

    private static bool IsTime(string text, out DateTimeOffset time)
    {
        time = default;
        return text.Length > 18 && text[10] is 'T' or 't' or ' ' && DateTimeOffset.TryParse(LaterDigits().Replace(text, "$1"), CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    [GeneratedRegex(@"(\.\d{7})\d+")]
    private static partial Regex LaterDigits();

    // Digits without zeros at either end, and the power of ten of the last one.
    private static (bool IsNegative, string Digits, BigInteger Exponent) Canonical(JsonElement number)
    {
        var text = number.GetRawText();
        var at = text.IndexOfAny(['e', 'E']);
        var exponent = at < 0 ? BigInteger.Zero : BigInteger.Parse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = (at < 0 ? text : text[..at]).TrimStart('-');
        var point = mantissa.IndexOf('.');
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "").TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? (false, "0", 0) : (text[0] == '-', trimmed, exponent + digits.Length - trimmed.Length);
    }

    private static string Say(string path, JsonElement expected, JsonElement actual) => $"{path}: {Short(expected)} came back as {Short(actual)}";

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > Longest } text ? text[..Longest] + "…" : value.GetRawText();
}
