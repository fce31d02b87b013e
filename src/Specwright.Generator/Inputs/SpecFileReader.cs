using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>Takes files and their options from the compiler.</summary>
internal static class SpecFileReader
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>The file, when it can be a spec or a part of one; null otherwise, and for a file that is gone.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider optionsProvider, CancellationToken cancellationToken)
    {
        var metadata = optionsProvider.GetOptions(file);
        var isNamed = Value(metadata, Metadata + "SpecwrightSpec") == "true";
        if (!isNamed && (!HasSpecExtension(file.Path) || Value(metadata, Metadata + "SpecwrightKind") is not null))
        {
            return null;
        }

        if (file.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        var content = text.ToString();
        return new SpecFile(
            file.Path,
            text,
            OptionsOf(metadata, optionsProvider.GlobalOptions, isNamed),
            isNamed || content.Contains("openapi") || content.Contains("swagger"),
            FileReferences.In(content),
            FileReferences.IdsIn(content));
    }

    private static SpecOptions OptionsOf(AnalyzerConfigOptions metadata, AnalyzerConfigOptions global, bool isNamed) => new(
        Option(metadata, SpecOptionNames.Namespace),
        Option(metadata, SpecOptionNames.Client),
        Option(metadata, SpecOptionNames.Api),
        Option(metadata, SpecOptionNames.Accessibility),
        List(metadata, SpecOptionNames.Overlay).Select(name => new OverlayName(name, Value(global, "build_property.ProjectDir") ?? "")).ToEquatableArray(),
        ChoiceOf(metadata),
        Value(global, "build_property.RootNamespace"),
        isNamed);

    private static SpecChoice ChoiceOf(AnalyzerConfigOptions metadata) => new(
        Patterns(metadata, SpecOptionNames.IncludeTags, SpecOptionNames.IncludePaths, SpecOptionNames.IncludeOperations),
        Patterns(metadata, SpecOptionNames.ExcludeTags, SpecOptionNames.ExcludePaths, SpecOptionNames.ExcludeOperations));

    private static EquatableArray<ChoicePattern> Patterns(AnalyzerConfigOptions metadata, string tags, string paths, string operations) =>
        List(metadata, tags).Select(text => new ChoicePattern(tags, ChoiceSubject.Tag, text))
            .Concat(List(metadata, paths).Select(text => new ChoicePattern(paths, ChoiceSubject.Path, text)))
            .Concat(List(metadata, operations).Select(text => new ChoicePattern(operations, ChoiceSubject.Operation, text)))
            .ToEquatableArray();

    // Where MSBuild has a semicolon the package puts a bar, because a semicolon begins a comment in the file that the compiler reads.
    private static IEnumerable<string> List(AnalyzerConfigOptions metadata, string option) =>
        (Option(metadata, option) ?? "").Split('|', ';').Select(static item => item.Trim()).Where(static item => item.Length > 0);

    private static string? Option(AnalyzerConfigOptions metadata, string option) => Value(metadata, Metadata + "Specwright" + option);

    private static bool HasSpecExtension(string path) => Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
