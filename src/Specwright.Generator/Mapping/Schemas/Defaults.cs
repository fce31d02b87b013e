using System.Globalization;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Takes the defaults of members and parameters, for their documentation.</summary>
internal static class Defaults
{
    private const int MaxLength = 200;

    /// <summary>The default of a member or parameter; null when there is none, or when its documentation names it anyway.</summary>
    public static DefaultModel? Of(Node declared, TypeRef type, Docs docs, SchemaMapper schemas)
    {
        var value = declared["default"].Exists ? declared["default"] : schemas.Document.References.Follow(declared)["default"];

        // Null is what leaving out means, and a secret is none to show.
        if (value.IsMissing || value.IsNull || type is { Kind: TypeKind.Scalar, Scalar: ScalarKind.Secret })
        {
            return null;
        }

        var text = value.Text ?? value.ToJson();
        if (!Fits(text, type))
        {
            schemas.Problems.Report(SpecRule.SchemaSimplified, value, $"The default '{Shown(text)}' is not a value of its type; it is not documented");
            return null;
        }

        if (IsSaid(docs, text))
        {
            return null;
        }

        var member = EnumOf(type, schemas)?.Members.FirstOrDefault(member => member.Value.Raw == text);
        return new DefaultModel(schemas.Docs.Text(Shown(text)), value.StringOrNull is not null, member is null ? null : type.Name, member?.Name);
    }

    // What numbers and flags look like, in a text or not; of other types nearly anything is a value.
    private static bool Fits(string text, TypeRef type) => type switch
    {
        { Kind: TypeKind.Scalar, Scalar: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Double or ScalarKind.Decimal } =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        { Kind: TypeKind.Scalar, Scalar: ScalarKind.Boolean } => bool.TryParse(text, out _) || text is "0" or "1",
        _ => true,
    };

    private static EnumModel? EnumOf(TypeRef type, SchemaMapper schemas) =>
        type.Kind is TypeKind.OpenEnum or TypeKind.OpenNumber && schemas.Types.Enums.TryGetValue(type.Name!, out var model) ? model : null;

    // Many descriptions end in "Defaults to 20."
    private static bool IsSaid(Docs docs, string text) => text.Length > 0 && docs.Remarks.Prepend(docs.Summary)
        .Any(words => !words.IsBlank && words.Raw.IndexOf("default", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && HasWord(words.Raw, text, at));

    private static bool HasWord(string words, string text, int start)
    {
        for (var at = words.IndexOf(text, start, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + text.Length;
            if (!char.IsLetterOrDigit(words[at - 1]) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Shown(string text) => text.Length == 0 ? "\"\"" : text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
}
