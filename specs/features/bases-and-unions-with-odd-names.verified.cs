#nullable enable

namespace BasesAndUnionsWithOddNames;

/// <summary>Bases and unions with odd names</summary>
public partial class BasesAndUnionsWithOddNamesClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>Circle</c> schema.</summary>
[ApiSchema("Circle")]
public sealed partial class Circle : Shape
{
    /// <summary>The <c>radius</c> member.</summary>
    public double? Radius { get; set; }
}

/// <summary>The <c>Event</c> schema.</summary>
[ApiSchema("Event")]
public partial class Event
{
    /// <summary>The <c>at</c> member.</summary>
    public long? At { get; set; }
}

/// <summary>The <c>Named</c> schema.</summary>
[ApiSchema("Named")]
public sealed partial class Named
{
    /// <summary>The <c>id</c> member.</summary>
    public required string Id { get; set; }
}

/// <summary>The <c>Shape</c> schema.</summary>
[ApiSchema("Shape")]
public partial class Shape
{
    /// <summary>The <c>id</c> member.</summary>
    public required string Id { get; set; }
}

/// <summary>The <c>Started</c> schema.</summary>
[ApiSchema("Started")]
public sealed partial class Started : Event
{
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /things</c>.</summary>
    /// <returns>ok</returns>
    [ApiOperation("listThings", "GET", "/things")]
    public virtual Task<Unknown> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Unknown</c> schema.</summary>
[ApiSchema("Unknown")]
public abstract partial class Unknown
{
    /// <summary>Wraps a value as <see cref="NamedCase"/>.</summary>
    public static implicit operator Unknown(Named value) => throw null!;

    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator Unknown(string value) => throw null!;

    /// <summary>The case of <c>NamedCase</c>.</summary>
    public sealed class NamedCase : Unknown
    {
        /// <summary>Wraps a value.</summary>
        public NamedCase(Named value) => throw null!;

        /// <summary>The value.</summary>
        public Named Value { get; }
    }

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : Unknown
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class UnknownCase : Unknown
    {
        /// <summary>Wraps a value.</summary>
        public UnknownCase(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
