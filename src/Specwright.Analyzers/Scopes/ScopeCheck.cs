using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Scopes;

/// <summary>Compares what operations need with what is granted, in one compilation.</summary>
internal sealed class ScopeCheck
{
    private readonly ScopeCatalog _catalog;
    private readonly SdkOperations _operations;
    private readonly OperationScopes _scopes;
    private readonly GrantReader _grants;
    private readonly ScopesReport? _report;

    private ScopeCheck(SdkTypes types, ScopeCatalog catalog, INamedTypeSymbol operation, INamedTypeSymbol granted, IAssemblySymbol assembly, bool reports)
    {
        _report = reports ? new ScopesReport(types, assembly.Name) : null;
        _catalog = catalog;
        _operations = new SdkOperations(operation);
        _scopes = new OperationScopes(types.Marker(SdkMarkers.RequiresScope), catalog);
        _grants = new GrantReader(granted, catalog, assembly);
    }

    /// <summary>Prepares the check; null when the compilation has no API with scopes, or none at all where a report is asked for.</summary>
    public static ScopeCheck? Of(Compilation compilation, bool reports)
    {
        if (SdkTypes.Of(compilation) is not { } types
            || (!reports && types.Sdks.All(static sdk => sdk.Scopes is null))
            || types.Marker(SdkMarkers.Operation) is not { } operation
            || types.Marker(SdkMarkers.GrantedScopes) is not { } granted)
        {
            return null;
        }

        return new ScopeCheck(types, new ScopeCatalog(types), operation, granted, compilation.Assembly, reports);
    }

    /// <summary>Reports a call that needs more than is granted where it stands.</summary>
    public void CheckCall(SyntaxNodeAnalysisContext context)
    {
        if (SdkOperations.NameIn(context.Node) is not { } name)
        {
            return;
        }

        var enclosing = Enclosing(context, name);
        if ((_report is null && !_grants.HasAny(enclosing, context.CancellationToken))
            || _operations.Named(name, context.SemanticModel, context.CancellationToken) is not { } operation)
        {
            return;
        }

        var needed = _scopes.Of(operation);
        _report?.Add(operation, needed);
        if (needed is { } need
            && _grants.HoldingFor(need.Api, enclosing, context.CancellationToken) is { } declaration
            && declaration.Check(need) is { IsEmpty: false } missing)
        {
            context.ReportDiagnostic(MissingScopeRule.Create(need, missing, declaration, name.GetLocation()));
        }
    }

    /// <summary>Reports scopes that no API has.</summary>
    public void CheckDeclaration(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (GrantSyntax.IsNamed(attribute, context.SemanticModel, context.CancellationToken)
            && GrantSyntax.OwnerOf(attribute, context.SemanticModel, context.CancellationToken) is { } owner
            && _grants.Of(owner, context.CancellationToken) is { } declaration)
        {
            foreach (var grant in declaration.Grants.Where(grant => grant.Scopes.IsEmpty && IsIn(grant, attribute)))
            {
                context.ReportDiagnostic(UnknownScopeRule.Create(grant, _catalog));
            }
        }
    }

    /// <summary>Reports granted scopes that no call needs, and what the program needs, once all calls are known.</summary>
    public void Finish(CompilationAnalysisContext context)
    {
        foreach (var grant in _grants.Found.SelectMany(static declaration => declaration.Unused()))
        {
            context.ReportDiagnostic(UnusedScopeRule.Create(grant));
        }

        if (_report is not null)
        {
            context.ReportDiagnostic(ScopesReportRule.Create(_report));
        }
    }

    private static ISymbol? Enclosing(SyntaxNodeAnalysisContext context, SyntaxNode node)
        => context.SemanticModel.GetEnclosingSymbol(node.SpanStart, context.CancellationToken);

    private static bool IsIn(Grant grant, SyntaxNode node)
        => grant.Location.SourceTree == node.SyntaxTree && node.Span.Contains(grant.Location.SourceSpan);
}
