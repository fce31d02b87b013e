using System.Text.Json;

namespace Specwright.Json;

/// <summary>Writes one value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer; it stands where a value is expected.</param>
/// <param name="value">The value.</param>
public delegate void JsonWriteAction<in T>(Utf8JsonWriter writer, T value);
