using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>What stands above a generated type or member.</summary>
internal static class TypeHeader
{
    private static readonly SpecText s_noReason = new("The API deprecates this.");

    /// <summary>Writes the documentation and attributes of a type that a schema describes.</summary>
    public static void WriteSchema(CodeFile file, TypeNames names, string typeName, JsonConverterName converter, SpecText wireName, Docs docs, Deprecation? deprecation)
    {
        XmlDocs.Write(file.Body, docs, $"The {XmlDocs.Code(wireName)} schema.");
        Deprecated(file, names, deprecation);
        file.Body.Line($"[{names.ApiSchema}({wireName.ToLiteral()})]");
        var type = file.Environment.HasJsonReadable ? $"{converter.Generic(names)}<{typeName}>" : "Converter";
        file.Body.Line($"[{names.JsonConverter}(typeof({type}))]");
    }

    /// <summary>Writes the documentation and attributes of a property.</summary>
    public static void WriteMember(CodeFile file, TypeNames names, Docs docs, string fallback, Deprecation? deprecation, bool isRequired, DefaultModel? @default = null)
    {
        var last = Default(names, @default);

        // C# refuses to deprecate what a caller is obliged to set (CS9042).
        if (isRequired && deprecation is not null)
        {
            XmlDocs.WriteDeprecated(file.Body, docs, fallback, deprecation, last);
            return;
        }

        XmlDocs.Write(file.Body, docs, fallback, last);
        Deprecated(file, names, deprecation);
    }

    /// <summary>A sentence that names a default; blank for none.</summary>
    public static string Default(TypeNames names, DefaultModel? value) => value switch
    {
        null => "",
        { EnumName: { } name } => $"Default: <see cref=\"{names.Generated(name)}.{value.Member}\"/>.",
        { IsText: true } => $"Default: {XmlDocs.Code(value.Text)}.",
        _ => $"Default: {string.Join(" ", value.Text.ToDocLines())}.",
    };

    /// <summary>Marks what the spec deprecates.</summary>
    public static void Deprecated(CodeFile file, TypeNames names, Deprecation? deprecation)
    {
        if (deprecation is not null)
        {
            var message = deprecation.Message.IsBlank ? s_noReason : deprecation.Message;
            file.Body.Line($"[{names.Obsolete}({message.ToLiteral()})]");
            file.UseDeprecated();
        }
    }

    /// <summary>The base types of a type that reads itself from JSON.</summary>
    public static string Bases(CodeFile file, TypeNames names, string typeName, string @base) =>
        file.Environment.HasJsonReadable ? $"{@base}, {names.IJsonReadable}<{typeName}>" : @base;

    /// <summary>Writes the nested class that lets JsonSerializer use a generated type, where the framework needs one; the last thing in it.</summary>
    public static void WriteConverter(CodeFile file, TypeNames names, string typeName, JsonConverterName converter, bool isNew = false)
    {
        if (file.Environment.HasJsonReadable)
        {
            return;
        }

        // Members of JsonConverter hide types of the same name in the constructor's expression, besides those of the type around it.
        names.Declare("CanConvert").Declare("HandleNull").Declare("Read").Declare("Type").Declare("Write");
        file.Body.Gap();
        XmlDocs.Summary(file.Body, "Lets <c>JsonSerializer</c> read and write this type.");
        using (file.Body.Block($"public {(isNew ? "new " : "")}sealed class Converter : {converter.Base(names)}<{typeName}>"))
        {
            XmlDocs.Summary(file.Body, "Creates the converter.");
            file.Body.Line($"public Converter() : base({names.GeneratedInExpression(typeName)}.Read) {{ }}");
        }
    }
}
