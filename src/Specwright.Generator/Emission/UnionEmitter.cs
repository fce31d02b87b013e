using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints unions: an abstract class whose cases derive from it, or wrap their values in nested classes.</summary>
internal static class UnionEmitter
{
    /// <summary>The file of one union.</summary>
    public static SourceText Emit(UnionModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints a union into a file.</summary>
    public static void Write(CodeFile file, UnionModel part)
    {
        var names = NamesOf(file, part);
        TypeHeader.WriteSchema(file, names, part.Name, JsonConverterName.Model, part.WireName, part.Docs, part.Deprecation);
        var bases = TypeHeader.Bases(file, names, part.Name, names.IJsonModel);
        using (file.Body.Block($"{part.Header.Accessibility} abstract partial class {part.Name} : {bases}"))
        {
            UnionJsonEmitter.WriteTable(file.Body, names, part);
            file.Body.Gap();
            file.Body.Line($"private protected {part.Name}() {{ }}");

            WriteConversions(file.Body, names, part);
            UnionJsonEmitter.WriteRead(file.Body, names, part);
            WriteMatch(file.Body, names, part);
            file.Body.Gap();
            file.Body.Line("/// <inheritdoc/>");
            file.Body.Line($"public abstract void Write({names.Utf8JsonWriter} writer);");
            WriteCases(file.Body, names, part);
            TypeHeader.WriteConverter(file, names, part.Name, JsonConverterName.Model);
        }
    }

    private static TypeNames NamesOf(CodeFile file, UnionModel part)
    {
        var names = new TypeNames(file).Nest("Converter").Nest(part.UnknownName);
        foreach (var @case in part.Inherits ? [] : part.Cases)
        {
            names.Nest(@case.Name);
        }

        return names;
    }

    // C# has no conversions from interfaces or from the type itself, and one per type.
    private static void WriteConversions(SourceWriter writer, TypeNames names, UnionModel part)
    {
        if (part.Inherits)
        {
            return;
        }

        foreach (var group in part.Cases.GroupBy(@case => names.Of(@case.Type, nullable: false), StringComparer.Ordinal))
        {
            if (group.Count() == 1 && group.Single() is var @case && @case.Type.Kind is not (TypeKind.List or TypeKind.Map) && @case.Type.Name != part.Name)
            {
                writer.Gap();
                XmlDocs.Summary(writer, $"Wraps a value as <see cref=\"{@case.Name}\"/>.");
                writer.Line($"public static implicit operator {part.Name}({group.Key} value) => new {@case.Name}(value);");
            }
        }
    }

    private static void WriteMatch(SourceWriter writer, TypeNames names, UnionModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, "Calls the function for the case that this is, and gives its result.");
        var parameters = part.Cases.Select(@case => Parameter(names, CaseType(names, part, @case, ofValue: true), @case.Name)).ToList();
        parameters.Add(Parameter(names, part.UnknownName, part.UnknownName));
        writer.List("public TResult Match<TResult>(", parameters, ") => this switch");
        using (writer.Arms())
        {
            foreach (var @case in part.Cases)
            {
                var value = part.Inherits ? "value" : "value.Value";
                writer.Line($"{CaseType(names, part, @case, ofValue: false)} value => {ParameterName.Of(@case.Name)}({value}),");
            }

            writer.Line($"_ => {ParameterName.Of(part.UnknownName)}(({part.UnknownName})this),");
        }
    }

    private static string CaseType(TypeNames names, UnionModel part, UnionCase @case, bool ofValue) =>
        part.Inherits || ofValue ? names.Of(@case.Type, nullable: false) : @case.Name;

    private static string Parameter(TypeNames names, string type, string name) => $"{names.Func}<{type}, TResult> {ParameterName.Of(name)}";

    private static void WriteCases(SourceWriter writer, TypeNames names, UnionModel part)
    {
        foreach (var @case in part.Inherits ? [] : part.Cases)
        {
            var type = names.Of(@case.Type, nullable: false);
            var write = JsonWrites.Value(names, @case.Type, nullable: false, "Value");
            writer.Gap();
            XmlDocs.Write(writer, @case.Docs, $"The case of <c>{@case.Name}</c>.");
            WriteCase(writer, names, part.Name, @case.Name, type, "Value", write);
        }

        writer.Gap();
        XmlDocs.Summary(writer, "A value of a kind that the API description does not name.");
        WriteCase(writer, names, part.Name, part.UnknownName, names.JsonElement, "Json", $"{names.JsonWrite}.Element(writer, Json)");
    }

    private static void WriteCase(SourceWriter writer, TypeNames names, string union, string name, string type, string property, string write) =>
        writer.Line($$"""
            public sealed class {{name}} : {{union}}
            {
                /// <summary>Wraps a value.</summary>
                public {{name}}({{type}} value) => {{property}} = value;

                /// <summary>The value.</summary>
                public {{type}} {{property}} { get; }

                /// <inheritdoc/>
                public override void Write({{names.Utf8JsonWriter}} writer) => {{write}};
            }
            """);
}
