using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scopes;

/// <summary>How <c>GrantedScopes</c> is written.</summary>
internal static class GrantSyntax
{
    private const string Name = "GrantedScopes";
    private const string FullName = Name + "Attribute";

    /// <summary>Whether an attribute has the name, with or without its suffix, or an alias of it.</summary>
    public static bool IsNamed(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            var simple => simple as SimpleNameSyntax,
        };
        return name?.Identifier.ValueText is Name or FullName
            || (attribute.Name is IdentifierNameSyntax alone && model.GetAliasInfo(alone, cancellationToken) is { Target.Name: FullName });
    }

    /// <summary>The scopes as they are written, one by one or in an array.</summary>
    public static IEnumerable<ExpressionSyntax> Arguments(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments.Select(static argument => argument.Expression).ToList() ?? [];
        return arguments.FirstOrDefault() switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } list } => list.Expressions,
            ImplicitArrayCreationExpressionSyntax { Initializer: var list } => list.Expressions,
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
            _ => arguments,
        };
    }

    /// <summary>What an attribute stands on; null where it is not clear.</summary>
    public static ISymbol? OwnerOf(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) => attribute.Parent switch
    {
        AttributeListSyntax { Target.Identifier: var target } when target.IsKind(SyntaxKind.AssemblyKeyword) => model.Compilation.Assembly,
        AttributeListSyntax { Parent: LambdaExpressionSyntax lambda } => model.GetSymbolInfo(lambda, cancellationToken).Symbol,
        AttributeListSyntax { Parent: { } declaration } => model.GetDeclaredSymbol(declaration, cancellationToken),
        _ => null,
    };
}
