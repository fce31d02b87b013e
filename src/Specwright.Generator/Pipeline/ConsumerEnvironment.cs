using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Generator.Emission;

namespace Specwright.Generator.Pipeline;

/// <summary>What generated code needs to know of the project that it is compiled in; small, so that it rarely differs.</summary>
/// <param name="LanguageVersion">The project's version of C#.</param>
/// <param name="Emission">What its framework has.</param>
internal readonly record struct ConsumerEnvironment(LanguageVersion LanguageVersion, EmissionEnvironment Emission)
{
    /// <summary>Whether generated code compiles: it needs C# 11 (required members).</summary>
    public bool IsSupported => LanguageVersion >= LanguageVersion.CSharp11;

    /// <summary>The environment of a compilation.</summary>
    public static ConsumerEnvironment Of(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ConsumerEnvironment(
            (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Latest,
            new EmissionEnvironment(
                Has(compilation, "System.DateOnly"),
                Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute"),
                Has(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
                Has(compilation, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"),
                Has(compilation, "Specwright.IJsonReadable`1")));
    }

    // The runtime has polyfills of its own where the framework lacks them, which are internal: they are of no use to generated code.
    private static bool Has(Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(type).Any(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
}
