using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Files;

/// <summary>The text of a project file with the escapes of JSON, YAML and XML read, as far as they stand for printable ASCII, and the place of each character.</summary>
internal sealed class DecodedText
{
    private const int LongestReference = 8;
    private const int UnicodeEscapeLength = 6;

    /// <summary>Where the characters stand in <see cref="Text"/> that were escaped, in order.</summary>
    private readonly List<int> _escaped = [];

    /// <summary>For each of them, how much longer the file is than the text up to and with it.</summary>
    private readonly List<int> _surplus = [];

    private DecodedText(string source) => Text = source.IndexOf("\\u00", StringComparison.Ordinal) < 0 && source.IndexOf("&#", StringComparison.Ordinal) < 0 ? source : Decode(source);

    /// <summary>The text in which keys are searched.</summary>
    public string Text { get; }

    /// <summary>Reads a file's text; one without escapes stays as it is.</summary>
    public static DecodedText Of(string source) => new(source);

    /// <summary>Where a piece of the decoded text stands in the file.</summary>
    public TextSpan Locate(int start, int length) => TextSpan.FromBounds(Place(start), Place(start + length));

    private int Place(int position)
    {
        var index = _escaped.BinarySearch(position);
        var before = index < 0 ? ~index : index;
        return before == 0 ? position : position + _surplus[before - 1];
    }

    private string Decode(string source)
    {
        var text = new char[source.Length];
        var length = 0;
        for (var at = 0; at < source.Length; length++)
        {
            text[length] = source[at];
            var taken = source[at] is '\\' or '&' ? ReadEscape(source, at, ref text[length]) : 1;
            at += taken;
            if (taken > 1)
            {
                _escaped.Add(length);
                _surplus.Add(at - length - 1);
            }
        }

        return new string(text, 0, length);
    }

    /// <summary>Sets the character that is escaped at a place, if one is, and tells how much of the file it takes.</summary>
    private static int ReadEscape(string source, int at, ref char character)
    {
        var next = at + 1 < source.Length ? source[at + 1] : ' ';
        if (source[at] == '\\')
        {
            return next == 'u' && at + UnicodeEscapeLength <= source.Length && ReadNumber(source, at + 2, at + UnicodeEscapeLength, 16, ref character) ? UnicodeEscapeLength : 1;
        }

        if (next != '#' || source.IndexOf(';', at, Math.Min(LongestReference, source.Length - at)) is not (> 0 and var end))
        {
            return 1;
        }

        var isRead = source[at + 2] is 'x' or 'X' ? ReadNumber(source, at + 3, end, 16, ref character) : ReadNumber(source, at + 2, end, 10, ref character);
        return isRead ? end + 1 - at : 1;
    }

    /// <summary>Sets the printable ASCII character whose number stands there; false when there is no number or another character is meant.</summary>
    private static bool ReadNumber(string source, int start, int end, int numberBase, ref char character)
    {
        var value = 0;
        for (var at = start; at < end; at++)
        {
            var digit = AsciiText.HexValue(source[at]);
            if (digit < 0 || digit >= numberBase)
            {
                return false;
            }

            value = (value * numberBase) + digit;
        }

        if (value is <= ' ' or > '~')
        {
            return false;
        }

        character = (char)value;
        return true;
    }
}
