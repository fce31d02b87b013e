using System.Collections.Generic;
using System.Globalization;

namespace Specwright.Analyzers.Scanning;

/// <summary>Works out the methods of <c>string</c> that change a text, for arguments that are known.</summary>
internal static class TextEdit
{
    /// <summary>The changed text; null for other methods and for arguments out of range.</summary>
    public static string? Of(string text, string method, IReadOnlyList<string> arguments) => (method, arguments.Count) switch
    {
        (TextCalls.Replace, 2) => arguments[0].Length == 0 ? text : text.Replace(arguments[0], arguments[1]),
        (TextCalls.Insert, 2) => Index(arguments[0], text) is { } at ? text.Insert(at, arguments[1]) : null,
        (TextCalls.Substring, 1) => Index(arguments[0], text) is { } at ? text.Substring(at) : null,
        (TextCalls.Substring, 2) => Index(arguments[0], text) is { } at && Index(arguments[1], text) is { } length && at + length <= text.Length
            ? text.Substring(at, length)
            : null,
        (_, 0) when TextCalls.ChangesCase(method) => method.StartsWith("ToL", System.StringComparison.Ordinal) ? text.ToLowerInvariant() : text.ToUpperInvariant(),
        _ => null,
    };

    private static int? Index(string argument, string text)
        => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= text.Length ? index : null;
}
