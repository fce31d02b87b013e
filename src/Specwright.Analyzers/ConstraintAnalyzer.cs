using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Constraints;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers;

/// <summary>
/// Compares what is set on generated types with what the API description says of values and members. Only a compilation that has a generated SDK
/// pays for operations.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(ConstraintRule.Descriptor, ConditionalMemberRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SdkTypes.Of(start.Compilation) is { } types
                && types.Marker(SdkMarkers.Constraints) is { } constraints
                && types.Marker(SdkMarkers.RequiredWhen) is { } requiredWhen)
            {
                var enums = new OpenEnums(types);
                var values = new ConstraintCheck(constraints, enums);
                start.RegisterOperationAction(values.CheckAssignment, OperationKind.SimpleAssignment);
                start.RegisterOperationAction(values.CheckArgument, OperationKind.Argument);
                start.RegisterOperationAction(values.CheckConversion, OperationKind.Conversion);
                start.RegisterOperationAction(values.CheckCreation, OperationKind.ObjectCreation);
                start.RegisterOperationAction(new ConditionCheck(requiredWhen, enums).CheckCreation, OperationKind.ObjectCreation);
                if (types.Marker(SdkMarkers.List) is { } list && types.Marker(SdkMarkers.Operation) is { } operation)
                {
                    start.RegisterOperationAction(new PageSizeCheck(list, operation).CheckArgument, OperationKind.Argument);
                }
            }
        });
    }
}
