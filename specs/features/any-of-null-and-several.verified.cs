#nullable enable

namespace AnyOfNullAndSeveral;

/// <summary>The <c>Holder</c> schema.</summary>
[ApiSchema("Holder")]
public sealed partial class Holder
{
    /// <summary>The <c>limit</c> member.</summary>
    public Optional<HolderLimit?> Limit { get; set; }

    /// <summary>The <c>when</c> member.</summary>
    public Optional<DateTimeOffset?> When { get; set; }
}

/// <summary>The <c>/components/schemas/Holder/properties/limit</c> schema.</summary>
[ApiSchema("/components/schemas/Holder/properties/limit")]
public abstract partial class HolderLimit
{
    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator HolderLimit(long value) => throw null!;

    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator HolderLimit(string value) => throw null!;

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : HolderLimit
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(long value) => throw null!;

        /// <summary>The value.</summary>
        public long Value { get; }
    }

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : HolderLimit
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : HolderLimit
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
