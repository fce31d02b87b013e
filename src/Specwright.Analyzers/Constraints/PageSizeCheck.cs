using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Specwright.Analyzers.Rules;

namespace Specwright.Analyzers.Constraints;

/// <summary>Compares the page size that <c>AsPages</c> asks for with the largest page of the list operation it walks.</summary>
internal sealed class PageSizeCheck(INamedTypeSymbol list, INamedTypeSymbol operation)
{
    private const string Parameter = "pageSizeHint";
    private const string Setting = "MaxPageSize";

    /// <summary>A page size is given.</summary>
    public void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Name: Parameter } parameter, Parent: IInvocationOperation { Instance: { } walked } }
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingType.OriginalDefinition, list)
            && ConstantValue.Of(argument.Value) is int size
            && MaxPageSize(Origin(walked, context)) is { } most
            && size > most)
        {
            context.ReportDiagnostic(ConstraintRule.Create(Parameter, $"is {size}, above the maximum {most}", "", argument.Value.Syntax.GetLocation()));
        }
    }

    /// <summary>The call that gave the list, also through the local variable that was declared with it.</summary>
    private static IMethodSymbol? Origin(IOperation walked, OperationAnalysisContext context) => ConstantValue.Plain(walked) switch
    {
        IInvocationOperation call => call.TargetMethod,
        ILocalReferenceOperation { Local: var local } when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            => context.Operation.SemanticModel!.GetSymbolInfo(value, context.CancellationToken).Symbol as IMethodSymbol,
        _ => null,
    };

    /// <summary>A method that overrides a generated one is the same operation.</summary>
    private int? MaxPageSize(IMethodSymbol? method)
    {
        for (var candidate = method; candidate is not null; candidate = candidate.OverriddenMethod)
        {
            if (candidate.GetAttributes().FirstOrDefault(found => SymbolEqualityComparer.Default.Equals(found.AttributeClass, operation)) is { } attribute)
            {
                return attribute.NamedArguments.FirstOrDefault(static named => named.Key == Setting).Value.Value as int?;
            }
        }

        return null;
    }
}
