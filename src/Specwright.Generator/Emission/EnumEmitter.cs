using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints open enums: a struct over text or integers with its known values.</summary>
internal static class EnumEmitter
{
    /// <summary>The file of one enum.</summary>
    public static SourceText Emit(EnumModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints an enum into a file.</summary>
    public static void Write(CodeFile file, EnumModel part)
    {
        var names = NamesOf(file, part);
        var writer = file.Body;
        var converter = part.IsNumber ? JsonConverterName.OpenNumber : JsonConverterName.OpenEnum;
        TypeHeader.WriteSchema(file, names, part.Name, converter, part.WireName, part.Docs, part.Deprecation);
        var bases = TypeHeader.Bases(file, names, part.Name, part.IsNumber ? names.IOpenNumber : names.IOpenEnum);
        using (writer.Block($"{part.Header.Accessibility} readonly partial record struct {part.Name} : {bases}"))
        {
            var table = part.IsNumber ? names.JsonNumbers : names.JsonStrings;
            writer.Fill($"private static readonly {table} s_values = new(", [.. part.Members.Select(static member => $"Values.{member.Name}")], ");");
            WriteConstructor(writer, names, part);
            WriteKnownValues(writer, part);
            WriteMembers(writer, names, part);
            WriteConstants(writer, part);
            TypeHeader.WriteConverter(file, names, part.Name, converter);
        }
    }

    private static TypeNames NamesOf(CodeFile file, EnumModel part)
    {
        var names = new TypeNames(file).Nest("Converter").Nest("Values");
        foreach (var member in part.Members)
        {
            names.Declare(member.Name);
        }

        return names;
    }

    private static void WriteConstructor(SourceWriter writer, TypeNames names, EnumModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, "Creates a value, which need not be a known one.");
        writer.Line(part.IsNumber
            ? $"public {part.Name}(long value) => Value = value;"
            : $"public {part.Name}(string value) => Value = value ?? throw new {names.ArgumentNullException}(nameof(value));");
    }

    private static void WriteKnownValues(SourceWriter writer, EnumModel part)
    {
        foreach (var member in part.Members)
        {
            writer.Gap();
            XmlDocs.Write(writer, member.Docs, member.Value.IsBlank ? "The value without text." : $"The value {XmlDocs.Code(member.Value)}.");
            writer.Line($"public static {part.Name} {member.Name} => new(Values.{member.Name});");
        }
    }

    private static void WriteMembers(SourceWriter writer, TypeNames names, EnumModel part)
    {
        var (type, text) = part.IsNumber ? ("long", $"Value.ToString({names.CultureInfo}.InvariantCulture)") : ("string", "Value ?? \"\"");
        writer.Gap();
        writer.Line($$"""
            /// <summary>The value as the API sends it{{(part.IsNumber ? "" : "; null for the default of this struct only")}}.</summary>
            public {{type}} Value { get; }

            /// <summary>Whether the API description names the value.</summary>
            public bool IsKnown => s_values.Contains(Value);

            /// <summary>Makes a value of what the API sends.</summary>
            public static implicit operator {{part.Name}}({{type}} value) => new(value);

            /// <summary>Reads it from JSON.</summary>
            public static {{part.Name}} Read(ref {{names.Utf8JsonReader}} reader) => new(s_values.Read(ref reader));

            /// <summary>The value as the API sends it.</summary>
            public override string ToString() => {{text}};
            """);
    }

    private static void WriteConstants(SourceWriter writer, EnumModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, "The known values as constants, for patterns and attributes.");
        using (writer.Block("public static class Values"))
        {
            writer.Directive("#pragma warning disable CS1591 // Each is the value of the property of the same name.");
            foreach (var member in part.Members)
            {
                writer.Line(part.IsNumber
                    ? $"public const long {member.Name} = {member.Value.ToInt64Literal()};"
                    : $"public const string {member.Name} = {member.Value.ToLiteral()};");
            }

            writer.Directive("#pragma warning restore CS1591");
        }
    }
}
