using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Finds examples that contradict the values that a schema lists.</summary>
internal static class Examples
{
    /// <summary>Checks the example and default of a member whose type is an enum.</summary>
    public static void Check(Node schema, TypeRef type, string name, SchemaMapper schemas)
    {
        if (schema.IsObject && EnumOf(type, schemas) is { } model)
        {
            CheckValue(schema["example"], model, name, schemas.Problems);
            CheckValue(schema["default"], model, name, schemas.Problems);
            foreach (var example in schema["examples"].Items)
            {
                CheckValue(example, model, name, schemas.Problems);
            }
        }
    }

    /// <summary>Checks the examples of a media type, once the types that they show are built.</summary>
    public static void CheckMedia(MediaType mediaType, TypePlace place, SchemaMapper schemas) => schemas.WhenFinished(() =>
    {
        var type = schemas.Map(mediaType.Schema, place).Type;
        CheckDeep(mediaType.Node["example"], type, place.Member, schemas);
        foreach (var member in mediaType.Node["examples"].Members)
        {
            CheckDeep(schemas.Document.References.Follow(member.Value)["value"], type, place.Member, schemas);
        }
    });

    /// <summary>Checks a whole example against a type, as deep as the types go.</summary>
    public static void CheckDeep(Node example, TypeRef type, string name, SchemaMapper schemas)
    {
        // The example ends before a recursive type does.
        if (example.IsMissing)
        {
            return;
        }

        if (EnumOf(type, schemas) is { } model)
        {
            CheckValue(example, model, name, schemas.Problems);
        }
        else if (type.Item is { } itemType)
        {
            foreach (var item in example.Items)
            {
                CheckDeep(item, itemType, name, schemas);
            }
        }
        else if (type.Kind == TypeKind.Model && schemas.Types.Objects.TryGetValue(type.Name!, out var objectModel))
        {
            foreach (var property in objectModel.Inherited.Concat(objectModel.Properties))
            {
                CheckDeep(example[property.WireName.Raw], property.Type, property.WireName.Raw, schemas);
            }
        }
    }

    private static EnumModel? EnumOf(TypeRef type, SchemaMapper schemas) =>
        type.Kind is TypeKind.OpenEnum && schemas.Types.Enums.TryGetValue(type.Name!, out var model) ? model : null;

    private static void CheckValue(Node value, EnumModel model, string name, Problems problems)
    {
        if (value.StringOrNull is { } text && !model.Members.Any(member => member.Value.Raw == text))
        {
            problems.Report(SpecRule.ExampleContradictsSchema, value, text, name);
        }
    }
}
