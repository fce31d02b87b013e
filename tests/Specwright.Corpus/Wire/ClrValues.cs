using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>Makes the .NET value of a parameter or body from JSON.</summary>
internal static class ClrValues
{
    // Longer ones are written with an exponent.
    private const int LongestNumber = 19;

    /// <summary>The value as a type.</summary>
    /// <exception cref="Exception">The JSON is no value of the type.</exception>
    public static object? Of(Type type, JsonNode? json)
    {
        if (json is null)
        {
            return null;
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        return target == typeof(string) ? TextOf(json)
            : target == typeof(byte[]) ? Bytes(TextOf(json))
            : target == typeof(Stream) ? new MemoryStream(Bytes(TextOf(json)))
            : target == typeof(SecretString) ? new SecretString(TextOf(json))
            : target == typeof(UploadFile) ? new UploadFile(Bytes(TextOf(json)))
            : target == typeof(IsoDuration) ? IsoDuration.Parse(TextOf(json))
            : target == typeof(DateTimeOffset) && json.GetValueKind() == JsonValueKind.Number ? DateTimeOffset.FromUnixTimeSeconds(json.GetValue<long>())
            : target == typeof(TimeOnly) ? TimeOnly.Parse(TextOf(json), CultureInfo.InvariantCulture)
            : target == typeof(Uri) ? new Uri(TextOf(json), UriKind.RelativeOrAbsolute)
            : target.IsPrimitive || target == typeof(decimal) ? JsonSerializer.Deserialize(json.GetValueKind() == JsonValueKind.String ? TextOf(json) : json.ToJsonString(), target)
            : ItemOf(target, typeof(IDictionary<,>)) is [_, { } value] ? Map(value, (JsonObject)json)
            : ItemOf(target, typeof(IEnumerable<>)) is [{ } item] && target.Assembly == typeof(List<>).Assembly ? List(item, (JsonArray)json)
            : json.Deserialize(target);
    }

    /// <summary>A single value as text; objects and arrays as JSON.</summary>
    public static string TextOf(JsonNode json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.GetValue<string>(),
        JsonValueKind.Number when json.ToJsonString() is var text && (text.Length > LongestNumber || text.Contains('e', StringComparison.OrdinalIgnoreCase)) => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => json.ToJsonString(),
    };

    private static byte[] Bytes(string text)
    {
        var padded = text.Replace('-', '+').Replace('_', '/');
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '='), buffer, out var length) ? buffer[..length] : System.Text.Encoding.UTF8.GetBytes(text);
    }

    private static Type[]? ItemOf(Type type, Type definition) => type.IsGenericType && (type.GetGenericTypeDefinition() == definition
            || (definition == typeof(IEnumerable<>) && type.GetGenericTypeDefinition() is var own && (own == typeof(IList<>) || own == typeof(List<>) || own == typeof(IReadOnlyList<>) || own == typeof(ICollection<>)))
            || (definition == typeof(IDictionary<,>) && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
        ? type.GetGenericArguments()
        : null;

    private static object List(Type item, JsonArray json)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var element in json)
        {
            list.Add(Of(item, element));
        }

        return list;
    }

    private static object Map(Type value, JsonObject json)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (var (name, member) in json)
        {
            map.Add(name, Of(value, member));
        }

        return map;
    }
}
