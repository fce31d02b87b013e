using System.Text.Json;

namespace Specwright;

/// <summary>A type that can write itself as JSON. Every generated model implements it.</summary>
public interface IJsonModel
{
    /// <summary>Writes this object as one JSON value.</summary>
    /// <param name="writer">The writer; it stands where a value is expected.</param>
    void Write(Utf8JsonWriter writer);
}
