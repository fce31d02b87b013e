namespace Specwright.Generator.Model;

/// <summary>What the spec says of a value besides its type (JSON Schema 2020-12, validation, section 6); null where it says nothing.</summary>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
/// <param name="ExclusiveMinimum">What the number is greater than.</param>
/// <param name="ExclusiveMaximum">What the number is less than.</param>
/// <param name="MultipleOf">What the number is a multiple of.</param>
/// <param name="MinLength">The least number of characters.</param>
/// <param name="MaxLength">The greatest number of characters.</param>
/// <param name="Pattern">A regular expression that .NET and ECMAScript read alike.</param>
/// <param name="MinItems">The least number of items.</param>
/// <param name="MaxItems">The greatest number of items.</param>
internal sealed record ConstraintsModel(
    double? Minimum = null,
    double? Maximum = null,
    double? ExclusiveMinimum = null,
    double? ExclusiveMaximum = null,
    double? MultipleOf = null,
    int? MinLength = null,
    int? MaxLength = null,
    SpecText? Pattern = null,
    int? MinItems = null,
    int? MaxItems = null)
{
    /// <summary>Nothing said.</summary>
    public static ConstraintsModel None { get; } = new();
}
