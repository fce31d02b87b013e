using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>
/// Widens the cases of a union whose JSON looks alike: of a date and a text, or of a 32-bit and a 64-bit integer, the first would be chosen
/// for every value and refuse those of the other.
/// </summary>
internal static class AlikeCases
{
    private const string TextName = "String";

    /// <summary>The cases, those that look alike with the type that holds the values of all of them.</summary>
    public static IReadOnlyList<UnionDraftCase> Widen(IReadOnlyList<UnionDraftCase> cases)
    {
        var texts = OpenEnum(cases) ?? Widest(cases, IsText, ScalarKind.String);
        var integers = Widest(cases, IsInteger, ScalarKind.Int64);
        var numbers = Widest(cases, IsNumber, ScalarKind.Double);
        var textName = cases.Any(static found => found.Name == TextName && !IsText(found.Mapped.Type)) ? null : TextName;
        return cases.Select(found => IsText(found.Mapped.Type) ? With(found, texts, textName)
            : IsInteger(found.Mapped.Type) ? With(found, integers, null)
            : IsNumber(found.Mapped.Type) ? With(found, numbers, null)
            : texts is { Kind: TypeKind.OpenEnum } && found.Mapped.Type == texts ? With(found, texts, textName)
            : found).ToList();
    }

    // The values of an enum beside any other text: an enum is open and holds them all.
    private static TypeRef? OpenEnum(IReadOnlyList<UnionDraftCase> cases)
    {
        var enums = cases.Select(static found => found.Mapped.Type).Where(static type => type.Kind == TypeKind.OpenEnum).Distinct().ToList();
        return enums.Count == 1 && cases.Any(static found => IsText(found.Mapped.Type)) ? enums[0] : null;
    }

    private static UnionDraftCase With(UnionDraftCase found, TypeRef? type, string? name) =>
        type is null ? found : found with { Name = name ?? found.Name, Mapped = found.Mapped with { Type = type } };

    // Null where there is nothing to widen: no two types, and no case beside them that takes any value.
    private static TypeRef? Widest(IReadOnlyList<UnionDraftCase> cases, Func<TypeRef, bool> isAlike, ScalarKind widest)
    {
        var alike = cases.Select(static found => found.Mapped.Type).Where(isAlike).Distinct().ToList();
        var isOpen = alike.Count == 1 && cases.Any(static found => found.Mapped.Type.IsElement);
        return alike.Count > 1 || isOpen ? TypeRef.Of(widest) : null;
    }

    private static bool IsText(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.String or ScalarKind.Guid or ScalarKind.Uri
        or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.Duration or ScalarKind.Bytes or ScalarKind.Base64Url
        or ScalarKind.Int64Text or ScalarKind.UInt64Text or ScalarKind.DecimalText;

    private static bool IsInteger(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.Int32 or ScalarKind.Int64;

    private static bool IsNumber(TypeRef type) => type.Kind == TypeKind.Scalar && type.Scalar is ScalarKind.Double or ScalarKind.Decimal;
}
