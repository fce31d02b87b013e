using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specwright.Benchmarks.Analysis;

/// <summary>SonarAnalyzer's rule about hard-coded secrets, loaded beside us.</summary>
internal static class SonarSecrets
{
    /// <summary>The analyzer of S6418; null where the package does not lie beside the program.</summary>
    public static DiagnosticAnalyzer? Create()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "sonar", "SonarAnalyzer.CSharp.dll");
        return File.Exists(path)
            ? (DiagnosticAnalyzer)Activator.CreateInstance(Assembly.LoadFrom(path).GetType("SonarAnalyzer.CSharp.Rules.DoNotHardcodeSecrets", throwOnError: true)!)!
            : null;
    }
}
