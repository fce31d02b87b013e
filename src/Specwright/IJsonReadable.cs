#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;

namespace Specwright;

/// <summary>A type that can be read from JSON. Every generated model, union and open enum implements it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Interfaces have static members from .NET 7 on: for .NET Standard and .NET Framework, the generated types have the method alone.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonReadable<TSelf> where TSelf : IJsonReadable<TSelf>
{
    /// <summary>Reads one JSON value.</summary>
    /// <param name="reader">The reader; it stands on the first token of the value, and on its last one afterwards.</param>
    /// <returns>The value.</returns>
    /// <exception cref="Json.JsonModelException">The JSON does not fit the type.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);
}
#endif
