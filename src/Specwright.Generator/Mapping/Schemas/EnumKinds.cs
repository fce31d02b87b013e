using System.Globalization;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Says what kind of value an enum lists, in the light of its <c>type</c>.</summary>
internal static class EnumKinds
{
    /// <summary>The kinds of the listed values, each once.</summary>
    public static List<EnumKind> Of(IEnumerable<EnumValue> values, IReadOnlyList<string> types)
    {
        var kinds = values.Select(value => Of(value.Node, types)).Distinct().ToList();
        if (kinds.Contains(EnumKind.Number))
        {
            kinds.Remove(EnumKind.Integer);
        }

        return kinds;
    }

    // YAML reads unquoted 1, true and 1.0 as other kinds; under type string they are meant as text. And many a tool quotes numbers.
    public static EnumKind Of(Node value, IReadOnlyList<string> types) => types.Count == 1 ? Of(value, types[0]) : ByItself(value);

    private static EnumKind Of(Node value, string type) => type switch
    {
        "string" when value.IsScalar => EnumKind.Text,
        "integer" or "number" when value.StringOrNull is { } text && IsInteger(text) => EnumKind.Integer,
        "number" when value.StringOrNull is { } text && IsNumber(text) => EnumKind.Number,
        "boolean" when value.StringOrNull is "true" or "false" => EnumKind.Boolean,
        _ => ByItself(value),
    };

    /// <summary>Whether a schema of these types can have values of a kind.</summary>
    public static bool Fits(EnumKind kind, IReadOnlyList<string> types) => types.Count == 0 || kind switch
    {
        EnumKind.Text => types.Contains("string"),
        EnumKind.Integer or EnumKind.Number => types.Contains("integer") || types.Contains("number"),
        EnumKind.Boolean => types.Contains("boolean"),
        _ => types.Contains("object") || types.Contains("array"),
    };

    /// <summary>Whether a C# type holds every value of a kind.</summary>
    public static bool Holds(EnumKind kind, TypeRef type) => (kind, type) switch
    {
        (EnumKind.Text, { Kind: TypeKind.OpenEnum } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.String }) => true,
        (EnumKind.Integer, { Kind: TypeKind.OpenNumber } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.Int64 or ScalarKind.Double }) => true,
        (EnumKind.Number, { Kind: TypeKind.Scalar, Scalar: ScalarKind.Double }) => true,
        (EnumKind.Boolean, { Kind: TypeKind.Scalar, Scalar: ScalarKind.Boolean }) => true,
        _ => false,
    };

    /// <summary>The type in the words of JSON Schema.</summary>
    public static string TypeOf(EnumKind kind) => kind switch
    {
        EnumKind.Text => "string",
        EnumKind.Integer => "integer",
        EnumKind.Number => "number",
        EnumKind.Boolean => "boolean",
        _ => "object",
    };

    private static EnumKind ByItself(Node value) =>
        value.IsString ? EnumKind.Text
        : value.Int64 is not null ? EnumKind.Integer
        : value.IsNumber ? EnumKind.Number
        : value.IsBoolean ? EnumKind.Boolean
        : EnumKind.Other;

    private static bool IsInteger(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
