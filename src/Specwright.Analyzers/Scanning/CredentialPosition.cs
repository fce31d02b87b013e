using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Analyzers.Scanning;

/// <summary>Tells whether a text is handed over as a credential, where even a short key is meant as one.</summary>
internal static class CredentialPosition
{
    private const string Runtime = "Specwright";

    /// <summary>True for the argument of a header, of <c>AuthenticationHeaderValue</c>, and of a client's or credential's constructor or property.</summary>
    public static bool Is(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
    {
        var node = model.SyntaxTree.GetRoot(cancellationToken).FindToken(span.Start).Parent?.FirstAncestorOrSelf<ExpressionSyntax>();
        while (node?.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            node = (ExpressionSyntax)node.Parent;
        }

        return node?.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument => IsCredential(model, call, argument, cancellationToken),
            AssignmentExpressionSyntax assignment when assignment.Right == node
                => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { } target && IsCredential(target.ContainingType, target.Name),
            _ => false,
        };
    }

    private static bool IsCredential(SemanticModel model, ExpressionSyntax call, ArgumentSyntax argument, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        if (IsHeader(method))
        {
            return true;
        }

        var parameter = argument.NameColon?.Name.Identifier.ValueText
            ?? (argument.Parent is ArgumentListSyntax list && list.Arguments.IndexOf(argument) is var index && index < method.Parameters.Length
                ? method.Parameters[index].Name
                : "");
        return method.MethodKind == MethodKind.Constructor && IsCredential(method.ContainingType, parameter);
    }

    private static bool IsHeader(IMethodSymbol method)
        => method.ContainingType is { Name: "AuthenticationHeaderValue" }
        || (method.ContainingType?.Name.EndsWith("Headers", StringComparison.Ordinal) == true && method.Name is "Add" or "TryAddWithoutValidation");

    private static bool IsCredential(INamedTypeSymbol? type, string member)
        => type is not null && IsCredentialName(member)
        && (IsOurs(type) || EndsWith(type.Name, "Client") || EndsWith(type.Name, "ClientOptions") || EndsWith(type.Name, "Credential"));

    private static bool IsCredentialName(string name)
        => EndsWith(name, "key") || EndsWith(name, "credential") || EndsWith(name, "token");

    /// <summary>True for types of the runtime, and for those built on it, such as a generated client.</summary>
    private static bool IsOurs(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.ContainingAssembly?.Name == Runtime)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
