using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Specwright.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated model; the base of what it looks like on each framework.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonModelConverterBase<T> : JsonConverter<T> where T : IJsonModel
{
    private readonly JsonReadFunc<T> _read;

    /// <summary>Creates the converter.</summary>
    /// <param name="read">The model's own reading method.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    protected JsonModelConverterBase(JsonReadFunc<T> read) => _read = read ?? throw new ArgumentNullException(nameof(read));

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.Write(writer);
}
