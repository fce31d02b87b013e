using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>Writes the expression that reads a key when the program runs, and fails with a clear message where it is not set.</summary>
internal static class KeyRead
{
    /// <summary><c>Environment.GetEnvironmentVariable("CN_API_KEY") ?? throw new InvalidOperationException("Set CN_API_KEY.")</c></summary>
    public static string? FromEnvironment(SemanticModel model, int position, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(KeyPropertyNames.EnvironmentVariable, out var name) && name is not null
            ? TypeName(model, position, "Environment") + ".GetEnvironmentVariable(" + Quote(name) + ")" + OrThrow(model, position, name)
            : null;

    /// <summary><c>configuration["CloudNexus:ApiKey"] ?? throw new InvalidOperationException("Set CloudNexus:ApiKey.")</c></summary>
    public static string? FromConfiguration(SemanticModel model, int position, Diagnostic diagnostic, CancellationToken cancellationToken)
        => diagnostic.Properties.TryGetValue(KeyPropertyNames.ConfigurationKey, out var name) && name is not null
            && ConfigurationInScope.Find(model, position, cancellationToken) is { } configuration
            ? configuration + "[" + Quote(name) + "]" + OrThrow(model, position, name)
            : null;

    /// <summary><c>options.Value.ApiKey ?? throw new InvalidOperationException("Set CloudNexus:ApiKey.")</c></summary>
    public static string? FromOptions(SemanticModel model, int position, Diagnostic diagnostic, CancellationToken cancellationToken)
        => diagnostic.Properties.TryGetValue(KeyPropertyNames.ConfigurationKey, out var name) && name is not null
            && OptionsInScope.Find(model, position, name, cancellationToken) is { } options
            ? options + OrThrow(model, position, name)
            : null;

    private static string OrThrow(SemanticModel model, int position, string name)
        => " ?? throw new " + TypeName(model, position, "InvalidOperationException") + "(" + Quote("Set " + name + ".") + ")";

    /// <summary>A type of System, with its namespace where the file does not use that or means another by the name.</summary>
    private static string TypeName(SemanticModel model, int position, string name)
    {
        var found = model.LookupNamespacesAndTypes(position, name: name);
        return found.Length == 1 && found[0].ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? name
            : "global::System." + name;
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
