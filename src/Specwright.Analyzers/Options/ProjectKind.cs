using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specwright.Analyzers.Options;

/// <summary>What kind of project is compiled, as MSBuild tells by compiler-visible properties.</summary>
internal static class ProjectKind
{
    /// <summary>True for projects whose output a browser downloads.</summary>
    public static bool IsBrowser(AnalyzerConfigOptions global)
        => IsTrue(global, "build_property.UsingMicrosoftNETSdkBlazorWebAssembly")
        || Is(global, "build_property.RuntimeIdentifier", "browser-wasm")
        || Is(global, "build_property.TargetPlatformIdentifier", "browser")
        || IsTrue(global, "build_property.SpecwrightBrowserProject");

    /// <summary>True for test projects.</summary>
    public static bool IsTest(AnalyzerConfigOptions global) => IsTrue(global, "build_property.IsTestProject");

    /// <summary>True when the build asks for a report of the scopes that the program uses.</summary>
    public static bool ReportsScopes(AnalyzerConfigOptions global) => IsTrue(global, "build_property.SpecwrightScopesReport");

    private static bool IsTrue(AnalyzerConfigOptions global, string name) => Is(global, name, "true");

    private static bool Is(AnalyzerConfigOptions global, string name, string expected)
        => global.TryGetValue(name, out var value) && string.Equals(value.Trim(), expected, StringComparison.OrdinalIgnoreCase);
}
