using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Throws the exceptions of the JSON plumbing, so that the reading methods stay small.</summary>
internal static class JsonErrors
{
    [DoesNotReturn]
    public static void ThrowTruncated(ref Utf8JsonReader reader) =>
        throw new JsonModelException("The JSON ends in the middle of a value.", reader.BytesConsumed);

    public static JsonModelException Expected(ref Utf8JsonReader reader, string expected) =>
        new($"Expected {expected} but found {Found(reader.TokenType)}.", reader.TokenStartIndex);

    public static JsonModelException Unfit(ref Utf8JsonReader reader, string expected) =>
        new($"The {Found(reader.TokenType)} found is not {expected}.", reader.TokenStartIndex);

    public static JsonModelException Missing(ref Utf8JsonReader reader, string names) =>
        new($"Required members are missing: {names}.", reader.TokenStartIndex);

    public static JsonModelException TooShort(ref Utf8JsonReader reader, int count, int required) =>
        new($"The array has {count} items and must have {required}.", reader.TokenStartIndex);

    private static string Found(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject or JsonTokenType.EndObject => "object",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "array",
        JsonTokenType.PropertyName => "member name",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
