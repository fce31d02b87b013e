#nullable enable

namespace MembersAndOthers;

/// <summary>Says that it has no others; an API that sends some is believed.</summary>
[ApiSchema("Closed")]
public sealed partial class Closed
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>Has named members, and others of one type.</summary>
[ApiSchema("Metric")]
public sealed partial class Metric
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The members that the API description does not name; null when there are none.</summary>
    public IDictionary<string, long>? AdditionalProperties { get; set; }
}
