using System.Text.Json.Serialization;

namespace Specwright.Benchmarks.Plain;

/// <summary>System.Text.Json's source generator, with its fast path for writing.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainPage))]
[JsonSerializable(typeof(RequiredPage))]
public sealed partial class PlainContext : JsonSerializerContext;
