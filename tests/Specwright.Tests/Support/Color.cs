using System.Text.Json;

namespace Specwright.Tests.Support;

/// <summary>The object of OpenAPI's own examples, and other JSON objects.</summary>
public sealed class Color(string json) : IJsonModel
{
    public static Color Rgb { get; } = new("""{"R":100,"G":200,"B":150}""");

    public void Write(Utf8JsonWriter writer)
    {
        using var document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(writer);
    }
}
