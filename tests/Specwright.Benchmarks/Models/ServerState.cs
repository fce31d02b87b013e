using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Benchmarks.Models;

/// <summary>A string enum in the shape the generator emits.</summary>
[ApiSchema("ServerState")]
[JsonConverter(typeof(Converter))]
public readonly partial record struct ServerState : IOpenEnum
{
    private static readonly JsonStrings s_values = new("provisioning", "running", "stopped", "deleted");

    public ServerState(string value) => Value = value ?? throw new ArgumentNullException(nameof(value));

    public static ServerState Running => new(Values.Running);

    public static ServerState Stopped => new(Values.Stopped);

    public string Value { get; }

    public bool IsKnown => s_values.Contains(Value);

    public static implicit operator ServerState(string value) => new(value);

    public override string ToString() => Value ?? "";

    public static ServerState Read(ref Utf8JsonReader reader) => new(s_values.Read(ref reader));

    public static class Values
    {
        public const string Provisioning = "provisioning";
        public const string Running = "running";
        public const string Stopped = "stopped";
        public const string Deleted = "deleted";
    }

    public sealed class Converter : OpenEnumConverter<ServerState>
    {
        public Converter() : base(ServerState.Read)
        {
        }
    }
}
