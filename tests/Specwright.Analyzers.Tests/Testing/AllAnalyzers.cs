using Microsoft.CodeAnalysis.Diagnostics;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Every analyzer of the assembly, found by reflection, so that a new one cannot be forgotten.</summary>
internal static class AllAnalyzers
{
    public static DiagnosticAnalyzer[] Create()
        => [.. typeof(HardCodedKeyAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];
}
