using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints object models: a class with a property per member.</summary>
internal static class ObjectEmitter
{
    /// <summary>The file of one model.</summary>
    public static SourceText Emit(ObjectModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints a model into a file.</summary>
    public static void Write(CodeFile file, ObjectModel part)
    {
        var names = NamesOf(file, part);
        if (part.Inherited.Any(static property => property.Deprecation is not null))
        {
            file.UseDeprecated();
        }

        TypeHeader.WriteSchema(file, names, part.Name, JsonConverterName.Model, part.WireName, part.Docs, part.Deprecation);
        var modifier = part.Derived is null ? "sealed " : "";
        var bases = TypeHeader.Bases(file, names, part.Name, part.Base ?? (part.IsApiModel ? names.ApiModel : names.IJsonModel));
        using (file.Body.Block($"{part.Header.Accessibility} {modifier}partial class {part.Name} : {bases}"))
        {
            ObjectJsonEmitter.WriteTables(file.Body, names, part);
            if (ObjectJsonEmitter.ReadsInConstructor(part))
            {
                WriteConstructor(file.Body, names, part);
                ObjectJsonEmitter.WriteReadingConstructor(file, names, part);
            }

            WriteProperties(file, names, part);
            ObjectJsonEmitter.WriteMethods(file.Body, names, part);
            TypeHeader.WriteConverter(file, names, part.Name, JsonConverterName.Model, isNew: part.Base is not null);
        }
    }

    private static TypeNames NamesOf(CodeFile file, ObjectModel part)
    {
        var names = new TypeNames(file).Nest("Converter").Declare(part.Additional.Name);
        foreach (var property in part.Inherited.Concat(part.Properties))
        {
            // Optional<T> is another type than T.
            _ = property.Presence == Presence.OptionalNullable
                ? names.Declare(property.Name)
                : names.Declare(property.Name, names.Available(property.Type), nullable: property.Presence != Presence.Required);
        }

        return names;
    }

    private static void WriteConstructor(SourceWriter writer, TypeNames names, ObjectModel part)
    {
        writer.Gap();
        var isRequired = part.Inherited.Concat(part.Properties).Any(static property => property.IsRequired);
        XmlDocs.Summary(writer, isRequired ? "Creates it; its required members have to be set." : "Creates it without any member set.");
        var constants = part.Inherited.Where(static property => property.Constant is not null).ToList();
        if (constants.Count == 0)
        {
            writer.Line($"public {part.Name}() {{ }}");
            return;
        }

        using (writer.Block($"public {part.Name}()"))
        {
            foreach (var property in constants)
            {
                writer.Line($"{property.Name} = {Constant(names, property)};");
            }
        }
    }

    private static void WriteProperties(CodeFile file, TypeNames names, ObjectModel part)
    {
        foreach (var property in part.Properties)
        {
            file.Body.Gap();
            var fallback = $"The {XmlDocs.Code(property.WireName)} member.";
            TypeHeader.WriteMember(file, names, property.Docs, fallback, property.Deprecation, property.IsRequired, property.Default);
            WriteConstraints(file.Body, names, property);
            file.Body.Line(Declaration(names, property));
        }

        if (!part.IsApiModel && (part.Base is null || part.BaseIsUnion))
        {
            file.Body.Gap();
            XmlDocs.Write(file.Body, part.Additional.Docs, "The members that the API description does not name; null when there are none.");
            var type = names.Of(part.Additional.Type, part.Additional.Nullable);
            file.Body.Line($"public {names.IDictionary}<string, {type}>? {part.Additional.Name} {{ get; set; }}");
        }
    }

    private static void WriteConstraints(SourceWriter writer, TypeNames names, PropertyModel property)
    {
        if (ConstraintsEmitter.Attribute(names, property.Constraints) is { } constraints)
        {
            writer.Line(constraints);
        }

        foreach (var condition in property.Conditions ?? [])
        {
            writer.Line(ConstraintsEmitter.Attribute(names, condition));
        }
    }

    /// <summary>The declaration of a property.</summary>
    public static string Declaration(TypeNames names, PropertyModel property)
    {
        var required = property.IsRequired ? "required " : "";
        var type = property.Presence switch
        {
            Presence.OptionalNullable => $"{names.Optional}<{names.Of(property.Type, nullable: true)}>",
            Presence.Required => names.Of(property.Type, nullable: false),
            _ => names.Of(property.Type, nullable: true),
        };
        var initial = property.Constant is not null ? $" = {Constant(names, property)};"
            : IsLeftToResponses(names, property) ? " = null!;"
            : "";
        return $"public {required}{type} {property.Name} {{ get; set; }}{initial}";
    }

    // Every response has it, and no caller sets it: not null to whoever reads.
    private static bool IsLeftToResponses(TypeNames names, PropertyModel property) =>
        property is { IsReadOnly: true, Presence: Presence.Required } && !names.Available(property.Type).IsValueType;

    // C# converts text to an enum, but not through the enum to an Optional of it.
    private static string Constant(TypeNames names, PropertyModel property)
    {
        var value = property.Constant.GetValueOrDefault();
        var text = property.Type switch
        {
            { Kind: TypeKind.OpenNumber } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.Int64 } => value.ToInt64Literal(),
            { Kind: TypeKind.Scalar, Scalar: ScalarKind.Boolean } => value.ToBooleanLiteral(),
            _ => value.ToLiteral(),
        };
        return property is { Presence: Presence.OptionalNullable, Type.Kind: TypeKind.OpenEnum }
            ? $"new {names.Of(property.Type, nullable: false)}({text})"
            : text;
    }
}
