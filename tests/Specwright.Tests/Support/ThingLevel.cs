using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Tests.Support;

/// <summary>An integer enum in the shape the generator emits.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ThingLevel : IOpenNumber
{
    private static readonly JsonNumbers s_values = new(1, 2, 3);

    public ThingLevel(long value) => Value = value;

    public long Value { get; }

    public bool IsKnown => s_values.Contains(Value);

    public static ThingLevel Read(ref Utf8JsonReader reader) => new(s_values.Read(ref reader));

    public sealed class Converter : OpenNumberConverterBase<ThingLevel>
    {
        public Converter() : base(ThingLevel.Read)
        {
        }
    }
}
