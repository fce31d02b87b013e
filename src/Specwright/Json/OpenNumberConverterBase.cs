using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Specwright.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated integer enum, as a value and as the key of a dictionary; the base of what it looks like on each framework.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OpenNumberConverterBase<TEnum> : JsonConverter<TEnum> where TEnum : struct, IOpenNumber
{
    private readonly JsonReadFunc<TEnum> _read;

    /// <summary>Creates the converter.</summary>
    /// <param name="read">The enum's own reading method.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    protected OpenNumberConverterBase(JsonReadFunc<TEnum> read) => _read = read ?? throw new ArgumentNullException(nameof(read));

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value.ToString(CultureInfo.InvariantCulture));
}
