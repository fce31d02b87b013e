#nullable enable

namespace DiscriminatorOfSeveralValues;

/// <summary>The <c>Change</c> schema.</summary>
[ApiSchema("Change")]
public sealed partial class Change : Event
{
    /// <summary>The <c>type</c> member.</summary>
    public required string Type { get; set; }

    /// <summary>The <c>to</c> member.</summary>
    public string? To { get; set; }
}

/// <summary>The <c>Event</c> schema.</summary>
[ApiSchema("Event")]
public abstract partial class Event
{
    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Event
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Removal</c> schema.</summary>
[ApiSchema("Removal")]
public sealed partial class Removal : Event
{
    /// <summary>The <c>type</c> member.</summary>
    public string Type { get; set; } = "deleted";
}
