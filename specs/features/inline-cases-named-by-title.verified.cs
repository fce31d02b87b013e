#nullable enable

namespace InlineCasesNamedByTitle;

/// <summary>The <c>Source</c> schema.</summary>
[ApiSchema("Source")]
public abstract partial class Source
{
    /// <summary>Wraps a value as <see cref="BankAccountCase"/>.</summary>
    public static implicit operator Source(SourceBankAccount value) => throw null!;

    /// <summary>Wraps a value as <see cref="CardCase"/>.</summary>
    public static implicit operator Source(SourceCard value) => throw null!;

    /// <summary>Wraps a value as <see cref="Option3Case"/>.</summary>
    public static implicit operator Source(SourceOption3 value) => throw null!;

    /// <summary>Bank account</summary>
    public sealed class BankAccountCase : Source
    {
        /// <summary>Wraps a value.</summary>
        public BankAccountCase(SourceBankAccount value) => throw null!;

        /// <summary>The value.</summary>
        public SourceBankAccount Value { get; }
    }

    /// <summary>Card</summary>
    public sealed class CardCase : Source
    {
        /// <summary>Wraps a value.</summary>
        public CardCase(SourceCard value) => throw null!;

        /// <summary>The value.</summary>
        public SourceCard Value { get; }
    }

    /// <summary>The case of <c>Option3Case</c>.</summary>
    public sealed class Option3Case : Source
    {
        /// <summary>Wraps a value.</summary>
        public Option3Case(SourceOption3 value) => throw null!;

        /// <summary>The value.</summary>
        public SourceOption3 Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Source
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>Bank account</summary>
[ApiSchema("/components/schemas/Source/oneOf/0")]
public sealed partial class SourceBankAccount
{
    /// <summary>The <c>iban</c> member.</summary>
    public required string Iban { get; set; }
}

/// <summary>Card</summary>
[ApiSchema("/components/schemas/Source/oneOf/1")]
public sealed partial class SourceCard
{
    /// <summary>The <c>number</c> member.</summary>
    public required string Number { get; set; }
}

/// <summary>The <c>/components/schemas/Source/oneOf/2</c> schema.</summary>
[ApiSchema("/components/schemas/Source/oneOf/2")]
public sealed partial class SourceOption3
{
    /// <summary>The <c>coin</c> member.</summary>
    public required string Coin { get; set; }
}
