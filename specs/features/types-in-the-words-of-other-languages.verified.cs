#nullable enable

namespace TypesInTheWordsOfOtherLanguages;

/// <summary>The <c>Reading</c> schema.</summary>
[ApiSchema("Reading")]
public sealed partial class Reading
{
    /// <summary>The <c>at</c> member.</summary>
    public DateTimeOffset? At { get; set; }

    /// <summary>The <c>day</c> member.</summary>
    public Optional<DateOnly?> Day { get; set; }

    /// <summary>The <c>value</c> member.</summary>
    public double? Value { get; set; }

    /// <summary>The <c>price</c> member.</summary>
    public decimal? Price { get; set; }

    /// <summary>The <c>count</c> member.</summary>
    public long? Count { get; set; }

    /// <summary>The <c>sensor</c> member.</summary>
    public Guid? Sensor { get; set; }

    /// <summary>The <c>ok</c> member.</summary>
    public bool? Ok { get; set; }

    /// <summary>The <c>note</c> member.</summary>
    [ApiConstraints(MaxLength = 10)]
    public string? Note { get; set; }

    /// <summary>The <c>tags</c> member.</summary>
    public IList<string>? Tags { get; set; }

    /// <summary>The <c>extra</c> member.</summary>
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The <c>state</c> member.</summary>
    public ReadingState? State { get; set; }

    /// <summary>The <c>shape</c> member.</summary>
    public JsonElement Shape { get; set; }
}

/// <summary>The <c>/components/schemas/Reading/properties/state</c> schema.</summary>
[ApiSchema("/components/schemas/Reading/properties/state")]
public readonly partial record struct ReadingState
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public ReadingState(string value) => throw null!;

    /// <summary>The value <c>on</c>.</summary>
    public static ReadingState On => new("on");

    /// <summary>The value <c>off</c>.</summary>
    public static ReadingState Off => new("off");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator ReadingState(string value) => throw null!;
}
