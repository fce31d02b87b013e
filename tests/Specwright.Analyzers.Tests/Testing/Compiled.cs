using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Libraries that a test project refers to.</summary>
internal static class Compiled
{
    public static MetadataReference Library(string name, string source)
    {
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], PlatformReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }
}
