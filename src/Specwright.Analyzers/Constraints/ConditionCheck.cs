using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Specwright.Analyzers.Rules;

namespace Specwright.Analyzers.Constraints;

/// <summary>Looks for members that an object initializer has to set because of others that it sets, in one compilation.</summary>
internal sealed class ConditionCheck(INamedTypeSymbol marker, OpenEnums enums)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<ConditionalMember>> _conditions = new(SymbolEqualityComparer.Default);

    /// <summary>An object is made with an initializer.</summary>
    public void CheckCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation is not { Type: INamedTypeSymbol type, Initializer: { } initializer }
            || _conditions.GetOrAdd(type, found => ConditionalMember.Of(found, marker)) is not { IsEmpty: false } conditions)
        {
            return;
        }

        var set = new Dictionary<string, IOperation>();
        foreach (var assignment in initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property.Name: var name })
            {
                set[name] = assignment.Value;
            }
        }

        foreach (var condition in conditions.Where(condition => IsMissing(condition, set) && !IsSetLater(creation.Syntax, condition.Property.Name)))
        {
            context.ReportDiagnostic(ConditionalMemberRule.Create(condition, PlaceOf(creation.Syntax)));
        }
    }

    private bool IsMissing(ConditionalMember condition, Dictionary<string, IOperation> set)
    {
        if (set.ContainsKey(condition.Property.Name) || !set.TryGetValue(condition.Member, out var value))
        {
            return false;
        }

        return condition.AsksForPresence
            ? ConstantValue.Plain(value) is not { ConstantValue: { HasValue: true, Value: null } } and not IDefaultValueOperation
            : enums.TextOf(value) is { } text && condition.IsRequiredFor(text);
    }

    // var request = new Request { … }; request.Member = …;
    private static bool IsSetLater(SyntaxNode creation, string member)
    {
        var name = creation.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
            _ => null,
        };
        var body = name is null ? null : creation.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return body?.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target } access }
            && access.Name.Identifier.ValueText == member && target.Identifier.ValueText == name) == true;
    }

    private static Location PlaceOf(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax target => target.NewKeyword.GetLocation(),
        _ => creation.GetLocation(),
    };
}
