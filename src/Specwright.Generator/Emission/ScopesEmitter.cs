using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the scope enum and the class that turns scopes into text and back.</summary>
internal static class ScopesEmitter
{
    /// <summary>The file of the scopes.</summary>
    public static SourceText Emit(ScopesModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>The name of the class beside the enum.</summary>
    public static string TextsName(string enumName) => enumName + "s";

    /// <summary>Prints the scopes into a file.</summary>
    public static void Write(CodeFile file, ScopesModel part)
    {
        WriteEnum(file, part);
        file.Body.Gap();
        WriteTexts(file.Body, new TypeNames(file), part);
    }

    private static void WriteEnum(CodeFile file, ScopesModel part)
    {
        var names = new TypeNames(file);
        XmlDocs.Summary(file.Body, "What a caller may be allowed to do.");
        using (file.Body.Block($"{part.Header.Accessibility} enum {part.Name}"))
        {
            foreach (var member in part.Members)
            {
                file.Body.Gap();
                XmlDocs.Write(file.Body, member.Docs, $"The scope {XmlDocs.Code(member.Text)}.");
                file.Body.Line($"[{names.ApiName}({member.Text.ToLiteral()})]");
                if (!member.Implies.IsEmpty)
                {
                    file.Body.Line($"[{names.ImpliesScopes}({string.Join(", ", member.Implies)})]");
                }

                file.Body.Line(member.Name + ",");
            }
        }
    }

    private static void WriteTexts(SourceWriter writer, TypeNames names, ScopesModel part)
    {
        XmlDocs.Summary(writer, $"The texts of <see cref=\"{part.Name}\"/>.");
        using (writer.Block($"{part.Header.Accessibility} static class {TextsName(part.Name)}"))
        {
            writer.Fill($"private static readonly {names.EnumTexts} s_texts = new(", [.. part.Members.Select(static member => member.Text.ToLiteral())], ");");
            writer.Gap();
            writer.Line($$"""
                /// <summary>The scope as the API writes it.</summary>
                public static string ToText(this {{part.Name}} scope) => s_texts.ToText((int)scope);

                /// <summary>Finds the scope of a text.</summary>
                /// <exception cref="global::System.FormatException">The API description has no such scope.</exception>
                public static {{part.Name}} Parse(string text) => ({{part.Name}})s_texts.Parse(text);

                /// <summary>Finds the scope of a text, if there is one.</summary>
                public static bool TryParse(string? text, out {{part.Name}} scope)
                {
                    var found = s_texts.TryParse(text, out var index);
                    scope = ({{part.Name}})index;
                    return found;
                }
                """);
        }
    }
}
