using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Constraints;

/// <summary>Compares constants with what the API description allows, in one compilation.</summary>
internal sealed class ConstraintCheck(INamedTypeSymbol marker, OpenEnums enums)
{
    private readonly ConcurrentDictionary<ISymbol, ValueConstraints?> _constraints = new(SymbolEqualityComparer.Default);

    /// <summary>A property of a generated type is set, in an object initializer or later.</summary>
    public void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property })
        {
            Check(property, assignment.Value, context);
        }
    }

    /// <summary>A parameter of a generated method is given.</summary>
    public void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit })
        {
            Check(parameter, argument.Value, context);
        }
    }

    /// <summary>A constant becomes a generated enum by conversion.</summary>
    public void CheckConversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { ContainingType: { } type, Parameters.Length: 1 } && conversion.Operand.ConstantValue.HasValue)
        {
            CheckEnum(type, conversion.Operand, context);
        }
    }

    /// <summary>A constant becomes a generated enum by its constructor.</summary>
    public void CheckCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation is { Type: INamedTypeSymbol { IsValueType: true } type, Arguments: { Length: 1 } arguments } && arguments[0].Value.ConstantValue.HasValue)
        {
            CheckEnum(type, arguments[0].Value, context);
        }
    }

    private void Check(ISymbol symbol, IOperation value, OperationAnalysisContext context)
    {
        if (_constraints.GetOrAdd(symbol.OriginalDefinition, Read) is not { } constraints)
        {
            return;
        }

        var violation = ConstantValue.Of(value) switch
        {
            string text => Violations.OfText(text, constraints),
            { } constant => ConstantValue.Number(constant) is { } number ? Violations.OfNumber(number, constraints) : null,
            null => ConstantValue.ItemCount(value) is { } count ? Violations.OfItems(count, constraints) : null,
        };
        if (violation is not null)
        {
            context.ReportDiagnostic(ConstraintRule.Create(symbol.Name, violation, SpecWords.Of(symbol), value.Syntax.GetLocation()));
        }
    }

    private void CheckEnum(INamedTypeSymbol type, IOperation value, OperationAnalysisContext context)
    {
        if (enums.Of(type) is { Count: > 0 } known
            && Convert.ToString(value.ConstantValue.Value, CultureInfo.InvariantCulture) is { } text
            && !known.Values.Contains(text, StringComparer.Ordinal))
        {
            var near = known.FirstOrDefault(entry => string.Equals(entry.Value, text, StringComparison.OrdinalIgnoreCase) || TextDistance.Between(entry.Value, text) <= Math.Min(2, text.Length / 3));
            var meant = near.Key is null ? "" : $"; did you mean '{near.Value}' ({type.Name}.{near.Key})?";
            context.ReportDiagnostic(ConstraintRule.Create(type.Name, "has no value that is written so", meant, value.Syntax.GetLocation()));
        }
    }

    private ValueConstraints? Read(ISymbol symbol)
        => symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)) is { } found
            ? new ValueConstraints(found)
            : null;
}
