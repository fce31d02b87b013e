using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Files;

/// <summary>The text of a project file with the escapes of JSON, YAML and XML read, as far as they stand for printable ASCII, and the place of each character.</summary>
internal sealed class DecodedText
{
    private const int LongestReference = 8;
    private readonly List<int>? _places;

    private DecodedText(string text, List<int>? places) => (Text, _places) = (text, places);

    /// <summary>The text in which keys are searched.</summary>
    public string Text { get; }

    /// <summary>Reads a file's text; one without escapes stays as it is.</summary>
    public static DecodedText Of(string source)
    {
        if (source.IndexOf("\\u00", System.StringComparison.Ordinal) < 0 && source.IndexOf("&#", System.StringComparison.Ordinal) < 0)
        {
            return new DecodedText(source, null);
        }

        var text = new StringBuilder(source.Length);
        var places = new List<int>(source.Length + 1);
        for (var at = 0; at < source.Length;)
        {
            var character = ReadEscape(source, at, out var length);
            text.Append(character);
            places.Add(at);
            at += length;
        }

        places.Add(source.Length);
        return new DecodedText(text.ToString(), places);
    }

    /// <summary>Where a piece of the decoded text stands in the file.</summary>
    public TextSpan Locate(int start, int length)
        => _places is null ? new TextSpan(start, length) : TextSpan.FromBounds(_places[start], _places[start + length]);

    /// <summary>The character at a place, and how much of the file it takes.</summary>
    private static char ReadEscape(string source, int at, out int length)
    {
        length = 1;
        if (source[at] == '\\' && AsciiText.StartsWithAt(source, at + 1, "u") && at + 6 <= source.Length)
        {
            return Printable(source.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, 6, ref length) ?? source[at];
        }

        if (!AsciiText.StartsWithAt(source, at, "&#")
            || source.IndexOf(';', at, System.Math.Min(LongestReference, source.Length - at)) is not (> 0 and var end))
        {
            return source[at];
        }

        var isHex = source[at + 2] is 'x' or 'X';
        var first = at + (isHex ? 3 : 2);
        var number = source.Substring(first, System.Math.Max(0, end - first));
        return Printable(number, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, end + 1 - at, ref length) ?? source[at];
    }

    private static char? Printable(string number, NumberStyles style, int escapeLength, ref int length)
    {
        if (!int.TryParse(number, style, CultureInfo.InvariantCulture, out var value) || value is <= ' ' or > '~')
        {
            return null;
        }

        length = escapeLength;
        return (char)value;
    }
}
