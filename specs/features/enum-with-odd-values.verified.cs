#nullable enable

namespace EnumWithOddValues;

/// <summary>The <c>Sort</c> schema.</summary>
[ApiSchema("Sort")]
public sealed partial class Sort
{
    /// <summary>The <c>by</c> member.</summary>
    public SortBy? By { get; set; }
}

/// <summary>The <c>/components/schemas/Sort/properties/by</c> schema.</summary>
[ApiSchema("/components/schemas/Sort/properties/by")]
public readonly partial record struct SortBy
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public SortBy(string value) => throw null!;

    /// <summary>The value <c>name</c>.</summary>
    public static SortBy Name => new("name");

    /// <summary>The value <c>-name</c>.</summary>
    public static SortBy MinusName => new("-name");

    /// <summary>The value <c>+1</c>.</summary>
    public static SortBy Plus1 => new("+1");

    /// <summary>The value <c>-1</c>.</summary>
    public static SortBy Minus1 => new("-1");

    /// <summary>The value without text.</summary>
    public static SortBy Empty => new("");

    /// <summary>The value without text.</summary>
    public static SortBy Space => new(" ");

    /// <summary>The value <c>*</c>.</summary>
    public static SortBy Star => new("*");

    /// <summary>The value <c>1st</c>.</summary>
    public static SortBy Value1st => new("1st");

    /// <summary>The value <c>a/b</c>.</summary>
    public static SortBy AB => new("a/b");

    /// <summary>The value <c>A/B</c>.</summary>
    public static SortBy ASlashB => new("A/B");

    /// <summary>The value <c>class</c>.</summary>
    public static SortBy Class => new("class");

    /// <summary>The value <c>null value</c>.</summary>
    public static SortBy NullValue => new("null value");

    /// <summary>The value <c>😀</c>.</summary>
    public static SortBy U1f600 => new("\ud83d\ude00");

    /// <summary>The value <c>ünï</c>.</summary>
    public static SortBy Ünï => new("ünï");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator SortBy(string value) => throw null!;
}
