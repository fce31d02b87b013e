using System;

namespace Specwright;

/// <summary>What the API description says of a value besides its type (JSON Schema 2020-12, validation, section 6). Analyzers compare constants with it; nothing checks it when the program runs.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = true)]
public sealed class ApiConstraintsAttribute : Attribute
{
    /// <summary>The least number; NaN for none.</summary>
    public double Minimum { get; set; } = double.NaN;

    /// <summary>The greatest number; NaN for none.</summary>
    public double Maximum { get; set; } = double.NaN;

    /// <summary>What the number has to be greater than; NaN for none.</summary>
    public double ExclusiveMinimum { get; set; } = double.NaN;

    /// <summary>What the number has to be less than; NaN for none.</summary>
    public double ExclusiveMaximum { get; set; } = double.NaN;

    /// <summary>What the number has to be a multiple of; NaN for anything.</summary>
    public double MultipleOf { get; set; } = double.NaN;

    /// <summary>The least length of the text in characters.</summary>
    public int MinLength { get; set; }

    /// <summary>The greatest length of the text in characters.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>The regular expression that the text matches, somewhere in it; null for none. One that .NET and ECMAScript read alike.</summary>
    public string? Pattern { get; set; }

    /// <summary>The least number of items.</summary>
    public int MinItems { get; set; }

    /// <summary>The greatest number of items.</summary>
    public int MaxItems { get; set; } = int.MaxValue;
}
