using System.Globalization;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the attributes from which analyzers know what values are allowed.</summary>
internal static class ConstraintsEmitter
{
    /// <summary>The attribute of a property or parameter; null when nothing is said.</summary>
    public static string? Attribute(TypeNames names, ConstraintsModel? constraints) =>
        constraints is null ? null : $"[{names.ApiConstraints}({string.Join(", ", Settings(constraints))})]";

    /// <summary>The same before a parameter of a method; blank when nothing is said.</summary>
    public static string InLine(TypeNames names, ConstraintsModel? constraints) =>
        Attribute(names, constraints) is { } attribute ? attribute + " " : "";

    /// <summary>The attribute of a member that is required under a condition.</summary>
    public static string Attribute(TypeNames names, ConditionModel condition)
    {
        var values = condition.Values.Select(static value => value.Text is { } text ? text.ToLiteral() : value.Flag ? "true" : "false");
        var otherwise = condition.IsOtherwise ? ", IsOtherwise = true" : "";
        return $"[{names.ApiRequiredWhen}({string.Join(", ", values.Prepend($"nameof({condition.Member})"))}{otherwise})]";
    }

    private static IEnumerable<string> Settings(ConstraintsModel constraints)
    {
        var numbers = new (string Name, double? Value)[]
        {
            ("Minimum", constraints.Minimum),
            ("Maximum", constraints.Maximum),
            ("ExclusiveMinimum", constraints.ExclusiveMinimum),
            ("ExclusiveMaximum", constraints.ExclusiveMaximum),
            ("MultipleOf", constraints.MultipleOf),
            ("MinLength", constraints.MinLength),
            ("MaxLength", constraints.MaxLength),
            ("MinItems", constraints.MinItems),
            ("MaxItems", constraints.MaxItems),
        };
        var settings = numbers.Where(static number => number.Value is not null).Select(static number => $"{number.Name} = {number.Value!.Value.ToString("R", CultureInfo.InvariantCulture)}");
        return constraints.Pattern is { } pattern ? settings.Append($"Pattern = {pattern.ToLiteral()}") : settings;
    }
}
