using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Reads a value as one case of a union. The reader stands on the value's first token, and afterwards on its last.</summary>
/// <typeparam name="T">The union.</typeparam>
/// <param name="reader">The reader.</param>
/// <param name="index">The index of the case; -1 for a value of no known case.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonCaseReadFunc<out T>(ref Utf8JsonReader reader, int index);
