using System.Text.Json;
using Specwright.Corpus.RoundTrips;

namespace Specwright.Corpus.Wire;

/// <summary>Compares JSON that was sent with JSON that was meant.</summary>
internal static class JsonTexts
{
    /// <summary>Whether two texts are the same value.</summary>
    public static bool AreEqual(string expected, string got) => Difference(expected, got) is null;

    /// <summary>The truth of a member of an object; null where it has none, or is none.</summary>
    public static bool? Member(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.GetBoolean() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The first place where two texts differ as values; null when they do not.</summary>
    public static string? Difference(string expected, string got)
    {
        try
        {
            using var left = JsonDocument.Parse(expected);
            using var right = JsonDocument.Parse(got);
            return new JsonEquality(respelling: true).Difference(left.RootElement, right.RootElement);
        }
        catch (JsonException)
        {
            return "no JSON: " + got;
        }
    }
}
