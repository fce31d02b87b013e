using System;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Scopes;

namespace Specwright.Analyzers.Rules;

/// <summary>SPW3004: which scopes the program uses. The build takes <c>specwright.scopes.json</c> from its property.</summary>
internal static class ScopesReportRule
{
    /// <summary>The property with the report: the base64 of its UTF-8.</summary>
    public const string Property = "SpecwrightScopes";

    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ScopesReport,
        "Scopes that the program uses",
        "The program calls {0} operations and needs {1}",
        RuleIds.ScopeCategory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Reported only when the MSBuild property SpecwrightScopesReport is true, which also writes specwright.scopes.json.",
        helpLinkUri: RuleIds.HelpBase + RuleIds.ScopesReport + RuleIds.HelpSuffix,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic Create(ScopesReport report)
    {
        var json = Convert.ToBase64String(Encoding.UTF8.GetBytes(report.ToJson()));
        return Diagnostic.Create(Descriptor, Location.None, ImmutableDictionary<string, string?>.Empty.Add(Property, json), report.OperationCount, report.ScopesText);
    }
}
