using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Tests.Support;

/// <summary>A string enum in the shape the generator emits.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ThingStatus : IOpenEnum
{
    private static readonly JsonStrings s_values = new("running", "stopped", "none");

    public ThingStatus(string value) => Value = value ?? throw new ArgumentNullException(nameof(value));

    public static ThingStatus Running => new(Values.Running);

    public static ThingStatus None => new(Values.None);

    public string Value { get; }

    public bool IsKnown => s_values.Contains(Value);

    public static implicit operator ThingStatus(string value) => new(value);

    public override string ToString() => Value ?? "";

    public static ThingStatus Read(ref Utf8JsonReader reader) => new(s_values.Read(ref reader));

    public static class Values
    {
        public const string Running = "running";
        public const string Stopped = "stopped";
        public const string None = "none";
    }

    public sealed class Converter : OpenEnumConverterBase<ThingStatus>
    {
        public Converter() : base(ThingStatus.Read)
        {
        }
    }
}
