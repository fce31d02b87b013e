using System.Text.Json;

namespace Specwright.Generator.Tests.Features;

/// <summary>Compares JSON by value: members in any order, 1.0 equal to 1.</summary>
internal static class Json
{
    /// <summary>Fails the test unless two texts are the same JSON value.</summary>
    public static void AssertEqual(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        if (!JsonElement.DeepEquals(left.RootElement, right.RootElement))
        {
            // The texts show where they differ.
            Assert.Equal(Indented(left), Indented(right));
        }
    }

    private static string Indented(JsonDocument document) => JsonSerializer.Serialize(document, s_indented);

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
}
