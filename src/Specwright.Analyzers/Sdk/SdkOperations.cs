using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Sdk;

/// <summary>Finds the operations that code names, to call them or to hand them on. Safe for concurrent use.</summary>
internal sealed class SdkOperations(INamedTypeSymbol marker)
{
    private readonly ConcurrentDictionary<IMethodSymbol, SdkOperation?> _operations = new(SymbolEqualityComparer.Default);

    /// <summary>The syntax at which <see cref="Named"/> has to be asked.</summary>
    public static SyntaxKind[] Kinds { get; } = [SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression, SyntaxKind.InvocationExpression];

    /// <summary>The name in a syntax of one of the <see cref="Kinds"/> that can be an operation's: its method ends with <c>Async</c>.</summary>
    public static SimpleNameSyntax? NameIn(SyntaxNode node)
    {
        var name = node switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            InvocationExpressionSyntax invocation => invocation.Expression as IdentifierNameSyntax,
            _ => null,
        };
        return name?.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal) == true && !node.IsPartOfStructuredTrivia() ? name : null;
    }

    /// <summary>The operation that a name stands for; null when it stands for anything else.</summary>
    public SdkOperation? Named(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
        => model.GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol method
            ? _operations.GetOrAdd(method.OriginalDefinition, Read)
            : null;

    /// <summary>A method that overrides a generated one is the same operation.</summary>
    private SdkOperation? Read(IMethodSymbol method)
    {
        for (var candidate = method; candidate is not null; candidate = candidate.OverriddenMethod)
        {
            var attribute = candidate.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, marker));
            if (attribute?.ConstructorArguments is { Length: 3 } arguments
                && arguments[0].Value is string id && arguments[1].Value is string httpMethod && arguments[2].Value is string path)
            {
                return new SdkOperation(candidate, id, httpMethod, path);
            }
        }

        return null;
    }
}
