using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps the fields of forms and the parts of multipart bodies, once the classes that hold them are built.</summary>
internal sealed class FieldMapper(SchemaMapper schemas)
{
    /// <summary>A body with its fields.</summary>
    public BodyModel Finish(BodyDraft draft) => draft.Model.Kind switch
    {
        BodyKind.Form => draft.Model with { Fields = FormFields(draft).ToEquatableArray() },
        BodyKind.Parts => Parts(draft),
        _ => draft.Model,
    };

    private IEnumerable<FormFieldModel> FormFields(BodyDraft draft)
    {
        if (ModelOf(draft) is not { } model)
        {
            yield break;
        }

        foreach (var property in SentBy(model))
        {
            var encoding = draft.Encodings(property.WireName.Raw);
            if (FormField(property, encoding) is { } field)
            {
                yield return field;
            }
        }
    }

    private static FormFieldModel? FormField(PropertyModel property, FieldEncoding encoding)
    {
        if (property.Type.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Model) && !property.Type.IsElement)
        {
            return null;
        }

        if (!encoding.IsStyled)
        {
            return encoding.IsJson ? new FormFieldModel(property.WireName, ParameterStyle.Form, true, IsJson: true) : null;
        }

        var style = ParameterMapper.StyleOf(encoding.Style ?? "form");
        var explode = encoding.Explode ?? style == ParameterStyle.Form;
        return property.Type.Kind == TypeKind.List && style == ParameterStyle.Form && explode ? null : new FormFieldModel(property.WireName, style, explode, IsJson: false);
    }

    private BodyModel Parts(BodyDraft draft)
    {
        if (draft.Model.Type.Kind == TypeKind.Map)
        {
            return draft.Model with { Parts = [Whole(PartKind.PartMap, draft.Model.Type.Item!, draft.Model.Type.ItemNullable)] };
        }

        if (ModelOf(draft) is { } model)
        {
            var parts = SentBy(model).Select(property => Part(property, draft));
            var others = new PartModel(PartKind.PartMap, new SpecText(""), model.Additional.Name, model.Additional.Type, model.Additional.Nullable ? Presence.RequiredNullable : Presence.Required);
            return draft.Model with { Parts = [.. parts, others] };
        }

        return draft.Model with { Parts = [Whole(PartKind.PartMembers, draft.Model.Type, isNullable: false)] };
    }

    // The body itself, and no member of it.
    private static PartModel Whole(PartKind kind, TypeRef type, bool isNullable) =>
        new(kind, new SpecText(""), "", type, isNullable ? Presence.RequiredNullable : Presence.Required);

    private PartModel Part(PropertyModel property, BodyDraft draft)
    {
        var encoding = draft.Encodings(property.WireName.Raw);
        foreach (var header in encoding.Headers.Members)
        {
            if (property.Type.Kind != TypeKind.File && header.Name is not ("Content-Type" or "Content-Disposition"))
            {
                schemas.Problems.Report(SpecRule.NotSupported, header.Value, $"The header '{header.Name}' of the part '{property.WireName.Raw}' is not sent");
            }
        }

        if (encoding.Nested.Exists)
        {
            schemas.Problems.ReportMember(SpecRule.NotSupported, encoding.Nested, $"'{encoding.Nested.Name}' is not applied: the part '{property.WireName.Raw}' has no parts of its own");
        }

        var kind = KindOf(property.Type, encoding);
        return new PartModel(
            kind,
            property.WireName,
            property.Name,
            property.Type,
            property.Presence,
            MediaTypeOf(kind, encoding),
            ParameterMapper.StyleOf(encoding.Style ?? "form"),
            encoding.Explode ?? true);
    }

    // OpenAPI 3.1, 4.8.14.4: text for single values, JSON for objects, and of lists what their items are.
    private static PartKind KindOf(TypeRef type, FieldEncoding encoding) => type.Kind switch
    {
        TypeKind.File => PartKind.PartFile,
        TypeKind.List when type.Item!.Kind == TypeKind.File => PartKind.PartFileList,
        TypeKind.Model when encoding.Style == "deepObject" => PartKind.PartDeepObject,
        TypeKind.Model => PartKind.PartObject,
        TypeKind.Map => PartKind.PartJson,
        _ when encoding is { IsJson: true, IsStyled: false } => PartKind.PartJson,
        TypeKind.List when type.Item!.Kind is TypeKind.Model or TypeKind.List or TypeKind.Map => PartKind.PartJsonList,
        TypeKind.List => PartKind.PartList,
        _ => PartKind.Part,
    };

    private static SpecText? MediaTypeOf(PartKind kind, FieldEncoding encoding) => kind switch
    {
        _ when encoding.MediaType is null => null,
        PartKind.PartJson or PartKind.PartJsonList when !encoding.IsJson || encoding.MediaType == "application/json" => null,
        PartKind.Part or PartKind.PartList when encoding.MediaType == "text/plain" => null,
        PartKind.PartDeepObject => null,
        _ => new SpecText(encoding.MediaType),
    };

    // What only responses have is in no request, whatever its notation.
    private static IEnumerable<PropertyModel> SentBy(ObjectModel model) => model.Inherited.Concat(model.Properties).Where(static property => !property.IsReadOnly);

    private ObjectModel? ModelOf(BodyDraft draft) =>
        draft.Model.Type is { Kind: TypeKind.Model, Name: { } name } && schemas.Types.Objects.TryGetValue(name, out var model) ? model : null;
}
