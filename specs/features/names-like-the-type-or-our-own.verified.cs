#nullable enable

namespace NamesLikeTheTypeOrOurOwn;

/// <summary>The <c>Status</c> schema.</summary>
[ApiSchema("Status")]
public sealed partial class Status
{
    /// <summary>The <c>status</c> member.</summary>
    public string? StatusValue { get; set; }

    /// <summary>The <c>Equals</c> member.</summary>
    public string? EqualsValue { get; set; }

    /// <summary>The <c>GetHashCode</c> member.</summary>
    public string? GetHashCodeValue { get; set; }

    /// <summary>The <c>ToString</c> member.</summary>
    public string? ToStringValue { get; set; }

    /// <summary>The <c>GetType</c> member.</summary>
    public string? GetTypeValue { get; set; }

    /// <summary>The <c>Read</c> member.</summary>
    public string? ReadValue { get; set; }

    /// <summary>The <c>Write</c> member.</summary>
    public string? WriteValue { get; set; }

    /// <summary>The <c>Converter</c> member.</summary>
    public string? ConverterValue { get; set; }

    /// <summary>The <c>additionalProperties</c> member.</summary>
    public string? AdditionalProperties { get; set; }

    /// <summary>The <c>memberwiseClone</c> member.</summary>
    public string? MemberwiseCloneValue { get; set; }

    /// <summary>The members that the API description does not name; null when there are none.</summary>
    public IDictionary<string, JsonElement>? OtherProperties { get; set; }
}
