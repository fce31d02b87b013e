#nullable enable

namespace EnumNamesAndDescriptions;

/// <summary>The <c>Holder</c> schema.</summary>
[ApiSchema("Holder")]
public sealed partial class Holder
{
    /// <summary>The <c>status</c> member.</summary>
    public Status? Status { get; set; }

    /// <summary>The <c>kind</c> member.</summary>
    public Kind? Kind { get; set; }

    /// <summary>The <c>tier</c> member.</summary>
    public Tier? Tier { get; set; }
}

/// <summary>The <c>Kind</c> schema.</summary>
[ApiSchema("Kind")]
public readonly partial record struct Kind
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Kind(string value) => throw null!;

    /// <summary>The value <c>a</c>.</summary>
    public static Kind Alpha => new("a");

    /// <summary>The value <c>b</c>.</summary>
    public static Kind Beta => new("b");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Kind(string value) => throw null!;
}

/// <summary>The <c>Status</c> schema.</summary>
[ApiSchema("Status")]
public readonly partial record struct Status
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Status(string value) => throw null!;

    /// <summary>It runs.</summary>
    public static Status Running => new("r");

    /// <summary>It does not.</summary>
    public static Status Stopped => new("s");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Status(string value) => throw null!;
}

/// <summary>The <c>Tier</c> schema.</summary>
[ApiSchema("Tier")]
public readonly partial record struct Tier
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Tier(string value) => throw null!;

    /// <summary>The value <c>t1</c>.</summary>
    public static Tier Free => new("t1");

    /// <summary>The value <c>t2</c>.</summary>
    public static Tier Paid => new("t2");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Tier(string value) => throw null!;
}
