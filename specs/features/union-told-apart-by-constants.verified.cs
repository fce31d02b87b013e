#nullable enable

namespace UnionToldApartByConstants;

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

/// <summary>The <c>/components/schemas/Event/oneOf/0</c> schema.</summary>
[ApiSchema("/components/schemas/Event/oneOf/0")]
public sealed partial class EventCreated : Event
{
    /// <summary>The <c>type</c> member.</summary>
    public string Type { get; set; } = "created";

    /// <summary>The <c>id</c> member.</summary>
    public required string Id { get; set; }
}

/// <summary>The <c>/components/schemas/Event/oneOf/1</c> schema.</summary>
[ApiSchema("/components/schemas/Event/oneOf/1")]
public sealed partial class EventDeleted : Event
{
    /// <summary>The <c>type</c> member.</summary>
    public EventDeletedType Type { get; set; } = "deleted";

    /// <summary>The <c>reason</c> member.</summary>
    public string? Reason { get; set; }
}

/// <summary>The <c>/components/schemas/Event/oneOf/1/properties/type</c> schema.</summary>
[ApiSchema("/components/schemas/Event/oneOf/1/properties/type")]
public readonly partial record struct EventDeletedType
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public EventDeletedType(string value) => throw null!;

    /// <summary>The value <c>deleted</c>.</summary>
    public static EventDeletedType Deleted => new("deleted");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator EventDeletedType(string value) => throw null!;
}
