using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers;

namespace Specwright.Benchmarks.Analysis;

/// <summary>Every analyzer of the assembly.</summary>
internal static class AllAnalyzers
{
    public static IEnumerable<DiagnosticAnalyzer> Create()
        => typeof(HardCodedKeyAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
