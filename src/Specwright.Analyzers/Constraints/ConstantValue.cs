using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Specwright.Analyzers.Constraints;

/// <summary>What is known of a value when it is compiled.</summary>
internal static class ConstantValue
{
    /// <summary>The constant below all conversions; null when it is none, or null itself.</summary>
    public static object? Of(IOperation value)
    {
        for (var operation = value; ; operation = ((IConversionOperation)operation).Operand)
        {
            if (operation.ConstantValue is { HasValue: true, Value: var constant })
            {
                return constant;
            }

            if (operation is not IConversionOperation)
            {
                return null;
            }
        }
    }

    /// <summary>The value without conversions.</summary>
    public static IOperation Plain(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    /// <summary>A constant number; null when it is none.</summary>
    public static decimal? Number(object constant) => constant switch
    {
        double number => Math.Abs(number) < 1e28 ? (decimal)number : null,
        float number => Math.Abs(number) < 1e28 ? (decimal)number : null,
        decimal number => number,
        ulong number => number,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A constant as JSON has it, without quotes.</summary>
    public static string Text(object constant)
        => constant is bool flag ? flag ? "true" : "false" : Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";

    /// <summary>How many items a list has that is written out; null when it is not.</summary>
    public static int? ItemCount(IOperation value) => Plain(value) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length,
        IObjectCreationOperation { Arguments.Length: 0, Initializer: { } initializer } when initializer.Initializers.All(static item => item is IInvocationOperation)
            => initializer.Initializers.Length,
        { Syntax: CollectionExpressionSyntax collection } when collection.Elements.All(static element => element is ExpressionElementSyntax) => collection.Elements.Count,
        _ => null,
    };
}
