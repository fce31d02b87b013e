using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Specwright.Analyzers.Constraints;

/// <summary>Says in words what a value breaks. Texts themselves are not repeated: they may be secrets.</summary>
internal static class Violations
{
    // The patterns are data of the API description, and this runs in the compiler.
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(100);

    /// <summary>What a number breaks; null when it is in order.</summary>
    public static string? OfNumber(decimal value, ValueConstraints constraints)
    {
        if (constraints.Number("Maximum") is { } maximum && value > maximum)
        {
            return $"is {Text(value)}, above the maximum {Text(maximum)}";
        }

        if (constraints.Number("Minimum") is { } minimum && value < minimum)
        {
            return $"is {Text(value)}, below the minimum {Text(minimum)}";
        }

        if (constraints.Number("ExclusiveMaximum") is { } below && value >= below)
        {
            return $"is {Text(value)}, but has to be less than {Text(below)} (exclusiveMaximum)";
        }

        if (constraints.Number("ExclusiveMinimum") is { } above && value <= above)
        {
            return $"is {Text(value)}, but has to be greater than {Text(above)} (exclusiveMinimum)";
        }

        return constraints.Number("MultipleOf") is { } step and not 0 && value % step != 0
            ? $"is {Text(value)}, but has to be a multiple of {Text(step)} (multipleOf)"
            : null;
    }

    /// <summary>What a text breaks; null when it is in order.</summary>
    public static string? OfText(string value, ValueConstraints constraints)
    {
        // JSON Schema counts characters, not UTF-16 code units.
        var length = value.Length - value.Count(char.IsLowSurrogate);
        if (constraints.Count("MaxLength") is { } most && length > most)
        {
            return $"has {length} characters, more than the {most} allowed (maxLength)";
        }

        if (constraints.Count("MinLength") is { } least && length < least)
        {
            return $"has {length} characters, fewer than the {least} needed (minLength)";
        }

        return constraints.Pattern is { } pattern && !Matches(value, pattern) ? $"does not match the pattern '{pattern}'" : null;
    }

    /// <summary>What a list of so many items breaks; null when it is in order. An empty one may be filled later.</summary>
    public static string? OfItems(int count, ValueConstraints constraints)
    {
        if (constraints.Count("MaxItems") is { } most && count > most)
        {
            return $"has {count} items, more than the {most} allowed (maxItems)";
        }

        return constraints.Count("MinItems") is { } least && count > 0 && count < least ? $"has {count} items, fewer than the {least} needed (minItems)" : null;
    }

    // Beyond printable ASCII the two languages differ in what a dot or a space is; what cannot be decided is in order.
    private static bool Matches(string value, string pattern)
    {
        if (value.Length > 1_000 || value.Any(static c => c is < ' ' or > '~'))
        {
            return true;
        }

        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.ECMAScript, s_timeout);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
