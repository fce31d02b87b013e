using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the class that holds the query, header and cookie parameters of an operation.</summary>
internal static class ParametersEmitter
{
    /// <summary>The file of one class.</summary>
    public static SourceText Emit(ParametersModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints a class into a file.</summary>
    public static void Write(CodeFile file, ParametersModel part)
    {
        var names = new TypeNames(file);
        XmlDocs.Summary(file.Body, $"The parameters of {XmlDocs.Code(part.OperationId)}.");
        using (file.Body.Block($"{part.Header.Accessibility} sealed partial class {part.Name}"))
        {
            WriteProperties(file, names, part.Parameters);
        }
    }

    /// <summary>Prints a property per parameter.</summary>
    public static void WriteProperties(CodeFile file, TypeNames names, IEnumerable<ParameterModel> parameters)
    {
        foreach (var parameter in parameters)
        {
            file.Body.Gap();
            var fallback = $"The {XmlDocs.Code(parameter.WireName)} parameter.";
            TypeHeader.WriteMember(file, names, parameter.Docs, fallback, parameter.Deprecation, parameter.Required, parameter.Default);
            if (ConstraintsEmitter.Attribute(names, parameter.Constraints) is { } constraints)
            {
                file.Body.Line(constraints);
            }

            var required = parameter.Required ? "required " : "";
            file.Body.Line($"public {required}{names.OfArgument(parameter.Type, nullable: !parameter.Required)} {parameter.Name} {{ get; set; }}");
        }
    }
}
