#nullable enable

namespace UnionOfUnions;

/// <summary>The <c>Any</c> schema.</summary>
[ApiSchema("Any")]
public abstract partial class Any
{
    /// <summary>Wraps a value as <see cref="NumberCase"/>.</summary>
    public static implicit operator Any(double value) => throw null!;

    /// <summary>Wraps a value as <see cref="TextCase"/>.</summary>
    public static implicit operator Any(Text value) => throw null!;

    /// <summary>Wraps a value as <see cref="BooleanCase"/>.</summary>
    public static implicit operator Any(bool value) => throw null!;

    /// <summary>The case of <c>NumberCase</c>.</summary>
    public sealed class NumberCase : Any
    {
        /// <summary>Wraps a value.</summary>
        public NumberCase(double value) => throw null!;

        /// <summary>The value.</summary>
        public double Value { get; }
    }

    /// <summary>The case of <c>TextCase</c>.</summary>
    public sealed class TextCase : Any
    {
        /// <summary>Wraps a value.</summary>
        public TextCase(Text value) => throw null!;

        /// <summary>The value.</summary>
        public Text Value { get; }
    }

    /// <summary>The case of <c>BooleanCase</c>.</summary>
    public sealed class BooleanCase : Any
    {
        /// <summary>Wraps a value.</summary>
        public BooleanCase(bool value) => throw null!;

        /// <summary>The value.</summary>
        public bool Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Any
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Text</c> schema.</summary>
[ApiSchema("Text")]
public abstract partial class Text
{
    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator Text(string value) => throw null!;

    /// <summary>Wraps a value as <see cref="Option2Case"/>.</summary>
    public static implicit operator Text(TextOption2 value) => throw null!;

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : Text
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>The case of <c>Option2Case</c>.</summary>
    public sealed class Option2Case : Text
    {
        /// <summary>Wraps a value.</summary>
        public Option2Case(TextOption2 value) => throw null!;

        /// <summary>The value.</summary>
        public TextOption2 Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Text
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>/components/schemas/Text/oneOf/1</c> schema.</summary>
[ApiSchema("/components/schemas/Text/oneOf/1")]
public sealed partial class TextOption2
{
    /// <summary>The <c>lines</c> member.</summary>
    public required IList<string> Lines { get; set; }
}
