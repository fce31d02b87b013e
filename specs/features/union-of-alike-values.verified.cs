#nullable enable

namespace UnionOfAlikeValues;

/// <summary>The <c>Rule</c> schema.</summary>
[ApiSchema("Rule")]
public sealed partial class Rule
{
    /// <summary>A date, any other text, or days.</summary>
    public RuleDue? Due { get; set; }

    /// <summary>The <c>limit</c> member.</summary>
    public RuleLimit? Limit { get; set; }

    /// <summary>The <c>target</c> member.</summary>
    public Optional<RuleTarget?> Target { get; set; }
}

/// <summary>A date, any other text, or days.</summary>
[ApiSchema("/components/schemas/Rule/properties/due")]
public abstract partial class RuleDue
{
    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator RuleDue(string value) => throw null!;

    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator RuleDue(int value) => throw null!;

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : RuleDue
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : RuleDue
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(int value) => throw null!;

        /// <summary>The value.</summary>
        public int Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : RuleDue
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>/components/schemas/Rule/properties/limit</c> schema.</summary>
[ApiSchema("/components/schemas/Rule/properties/limit")]
public abstract partial class RuleLimit
{
    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator RuleLimit(long value) => throw null!;

    /// <summary>Wraps a value as <see cref="BooleanCase"/>.</summary>
    public static implicit operator RuleLimit(bool value) => throw null!;

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : RuleLimit
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(long value) => throw null!;

        /// <summary>The value.</summary>
        public long Value { get; }
    }

    /// <summary>The case of <c>BooleanCase</c>.</summary>
    public sealed class BooleanCase : RuleLimit
    {
        /// <summary>Wraps a value.</summary>
        public BooleanCase(bool value) => throw null!;

        /// <summary>The value.</summary>
        public bool Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : RuleLimit
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>/components/schemas/Rule/properties/target</c> schema.</summary>
[ApiSchema("/components/schemas/Rule/properties/target")]
public abstract partial class RuleTarget
{
    /// <summary>Wraps a value as <see cref="Option2Case"/>.</summary>
    public static implicit operator RuleTarget(RuleTargetOption2 value) => throw null!;

    /// <summary>The case of <c>MapCase</c>.</summary>
    public sealed class MapCase : RuleTarget
    {
        /// <summary>Wraps a value.</summary>
        public MapCase(IDictionary<string, JsonElement> value) => throw null!;

        /// <summary>The value.</summary>
        public IDictionary<string, JsonElement> Value { get; }
    }

    /// <summary>The case of <c>Option2Case</c>.</summary>
    public sealed class Option2Case : RuleTarget
    {
        /// <summary>Wraps a value.</summary>
        public Option2Case(RuleTargetOption2 value) => throw null!;

        /// <summary>The value.</summary>
        public RuleTargetOption2 Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : RuleTarget
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>/components/schemas/Rule/properties/target/anyOf/1</c> schema.</summary>
[ApiSchema("/components/schemas/Rule/properties/target/anyOf/1")]
public sealed partial class RuleTargetOption2
{
    /// <summary>The <c>id</c> member.</summary>
    public required long Id { get; set; }
}
