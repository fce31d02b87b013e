using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;

namespace Specwright.Generator.Tests.Testing;

/// <summary>
/// Compiles generated code as the strictest consumer would: C# 11, warnings as errors, documentation and unused usings checked,
/// and without the marks of generated code, which would silence some of that.
/// </summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] s_references =
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel).Assembly.Location)];

    /// <summary>Compiles sources and loads the assembly; fails the test on any diagnostic.</summary>
    public static Assembly Compile(params IEnumerable<SourceText> sources)
    {
        using var image = new MemoryStream();
        AssertCompiles(Trees(sources), s_references, image);
        image.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Compiles sources against a framework of the caller's choice; fails the test on any diagnostic.</summary>
    public static void AssertCompiles(IEnumerable<SourceText> sources, IEnumerable<MetadataReference> references)
    {
        using var image = new MemoryStream();
        AssertCompiles(Trees(sources), references, image);
    }

    /// <summary>
    /// Compiles sources together with statements that a user of them would write, runs those, and gives what they return.
    /// </summary>
    /// <param name="sources">The generated code.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="types">Types of the user's own.</param>
    public static object? Run(IEnumerable<SourceText> sources, string statements, string types = "")
    {
        var user = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;
            using Specwright;
            using CloudNexus;

            internal static class UserCode
            {
                public static async Task<object?> Run()
                {
                    await Task.Yield();
                    {{statements}}
                }
            }

            {{types}}
            """;
        var method = CompileWithUser(sources, user).GetType("UserCode")!.GetMethod("Run")!;
        return ((Task<object?>)method.Invoke(null, [])!).GetAwaiter().GetResult();
    }

    /// <summary>Compiles sources together with code of a user; fails the test on an error.</summary>
    public static Assembly CompileWithUser(IEnumerable<SourceText> sources, string user)
    {
        var parse = s_parse.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.None);
        using var image = new MemoryStream();
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, parse)).Append(CSharpSyntaxTree.ParseText(user, parse));
        var result = Compilation(trees, s_references)
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Select(static problem => Describe(problem))));
        image.Position = 0;
        return new AssemblyLoadContext("user", isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Fails the test unless sources are C#; their documentation may name what they leave out.</summary>
    public static void AssertIsCSharp(params IEnumerable<SourceText> sources)
    {
        var trees = sources.Select(static source => CSharpSyntaxTree.ParseText(source, s_parse.WithDocumentationMode(DocumentationMode.Parse)));
        var problems = Compilation(trees, s_references).GetDiagnostics()
            .Where(static problem => problem.Id is not ("CS8019" or "CS0618") && problem.Severity >= DiagnosticSeverity.Warning).Select(Describe).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static void AssertCompiles(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references, Stream image)
    {
        using var documentation = new MemoryStream();
        var compilation = Compilation(trees, references);

        // Only emitting checks all of the documentation; only asking finds unused usings.
        var problems = compilation.Emit(image, xmlDocumentationStream: documentation).Diagnostics.Concat(compilation.GetDiagnostics())
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning).Select(static problem => Describe(problem)).Distinct().ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    // In which every warning is an error.
    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Disable)
            .WithWarningLevel(9999)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
            {
                // The package manager of a real build sees to assembly versions.
                ["CS1701"] = ReportDiagnostic.Suppress,
                ["CS1702"] = ReportDiagnostic.Suppress,

                // "Unnecessary using directive", hidden unless asked for.
                ["CS8019"] = ReportDiagnostic.Error,
            });
        return CSharpCompilation.Create("Generated", trees, references, options);
    }

    // As ordinary code.
    private static IEnumerable<SyntaxTree> Trees(IEnumerable<SourceText> sources) => sources.Select(static source =>
        (SyntaxTree)CSharpSyntaxTree.ParseText(source.ToString()
            .Replace(FileHeader.GeneratedMark, "", StringComparison.Ordinal)
            .Replace(FileHeader.NoNullableWarnings, "#nullable enable", StringComparison.Ordinal), s_parse));

    private static string Describe(Diagnostic problem) =>
        problem + "\n    " + problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
