#nullable enable

namespace StringFormats;

/// <summary>The <c>Texts</c> schema.</summary>
[ApiSchema("Texts")]
public sealed partial class Texts
{
    /// <summary>The <c>date</c> member.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The <c>dateTime</c> member.</summary>
    public DateTimeOffset? DateTime { get; set; }

    /// <summary>The <c>time</c> member.</summary>
    public string? Time { get; set; }

    /// <summary>The <c>duration</c> member.</summary>
    public IsoDuration? Duration { get; set; }

    /// <summary>The <c>uuid</c> member.</summary>
    public Guid? Uuid { get; set; }

    /// <summary>The <c>uri</c> member.</summary>
    public Uri? Uri { get; set; }

    /// <summary>The <c>reference</c> member.</summary>
    public Uri? Reference { get; set; }

    /// <summary>The <c>email</c> member.</summary>
    public string? Email { get; set; }

    /// <summary>The <c>hostname</c> member.</summary>
    public string? Hostname { get; set; }

    /// <summary>The <c>ipv4</c> member.</summary>
    public string? Ipv4 { get; set; }

    /// <summary>The <c>ipv6</c> member.</summary>
    public string? Ipv6 { get; set; }

    /// <summary>The <c>regex</c> member.</summary>
    public string? Regex { get; set; }

    /// <summary>The <c>unknown</c> member.</summary>
    public string? Unknown { get; set; }
}
