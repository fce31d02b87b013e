using System.Text.Json;

namespace Specwright.Json;

/// <summary>Reads one value. The reader stands on the value's first token, and afterwards on its last.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader.</param>
/// <returns>The value.</returns>
public delegate T JsonReadFunc<out T>(ref Utf8JsonReader reader);
