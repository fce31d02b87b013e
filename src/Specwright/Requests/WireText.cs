using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>Single values as text for paths, queries, headers, cookies and form fields. Independent of the current culture.</summary>
internal static class WireText
{
    /// <summary>The text of a value; null for null and for an enum that was never set.</summary>
    /// <exception cref="ArgumentException">The value is of a type that has no single text.</exception>
    public static string? Of<T>(T value, string name) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        IOpenEnum open => open.Value,
        IOpenNumber open => open.Value.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset time => Of(time),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        IsoDuration duration => duration.ToString(),
        TimeSpan span => IsoDuration.FromTimeSpan(span).ToString(),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        SecretString secret => secret.Reveal(),
        byte[] bytes => Convert.ToBase64String(bytes),
        JsonElement element => Of(element),
        IJsonModel model => Encoding.UTF8.GetString(RequestJson.ToUtf8Bytes(model)),
#if NET8_0_OR_GREATER
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
#endif
        Enum => throw Unfit(name, value.GetType(), "Pass its wire text."),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw Unfit(name, value.GetType(), "Lists, maps and objects have methods of their own."),
    };

    /// <summary>A JSON value as text: strings without quotes, objects and arrays as JSON; null for null and undefined.</summary>
    public static string? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => element.GetRawText(),
    };

    /// <summary>RFC 3339, with "Z" for UTC.</summary>
    private static string Of(DateTimeOffset time) => time.Offset == TimeSpan.Zero
        ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
        : time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static ArgumentException Unfit(string name, Type type, string advice) =>
        new($"The parameter '{name}' cannot be a {type.Name}. {advice}", name);
}
