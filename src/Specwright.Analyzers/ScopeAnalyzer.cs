using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scopes;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers;

/// <summary>
/// Compares the scopes that calls need with those that <c>GrantedScopes</c> declares. One pass serves all rules, because what is unused follows from
/// the same calls. Where no generated SDK has scopes it registers nothing, and it looks at names before it asks what they mean.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScopeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(MissingScopeRule.Descriptor, UnusedScopeRule.Descriptor, UnknownScopeRule.Descriptor, ScopesReportRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ScopeCheck.Of(start.Compilation, ProjectKind.ReportsScopes(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions)) is { } check)
            {
                start.RegisterSyntaxNodeAction(check.CheckCall, SdkOperations.Kinds);
                start.RegisterSyntaxNodeAction(check.CheckDeclaration, SyntaxKind.Attribute);
                start.RegisterCompilationEndAction(check.Finish);
            }
        });
    }
}
