#nullable enable

namespace RecursiveUnions;

/// <summary>The <c>Expression</c> schema.</summary>
[ApiSchema("Expression")]
public abstract partial class Expression
{
    /// <summary>Wraps a value as <see cref="NumberCase"/>.</summary>
    public static implicit operator Expression(double value) => throw null!;

    /// <summary>Wraps a value as <see cref="SumCase"/>.</summary>
    public static implicit operator Expression(Sum value) => throw null!;

    /// <summary>The case of <c>NumberCase</c>.</summary>
    public sealed class NumberCase : Expression
    {
        /// <summary>Wraps a value.</summary>
        public NumberCase(double value) => throw null!;

        /// <summary>The value.</summary>
        public double Value { get; }
    }

    /// <summary>The case of <c>SumCase</c>.</summary>
    public sealed class SumCase : Expression
    {
        /// <summary>Wraps a value.</summary>
        public SumCase(Sum value) => throw null!;

        /// <summary>The value.</summary>
        public Sum Value { get; }
    }

    /// <summary>The case of <c>ListCase</c>.</summary>
    public sealed class ListCase : Expression
    {
        /// <summary>Wraps a value.</summary>
        public ListCase(IList<Expression> value) => throw null!;

        /// <summary>The value.</summary>
        public IList<Expression> Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Expression
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Sum</c> schema.</summary>
[ApiSchema("Sum")]
public sealed partial class Sum
{
    /// <summary>The <c>terms</c> member.</summary>
    public required IList<Expression> Terms { get; set; }
}
