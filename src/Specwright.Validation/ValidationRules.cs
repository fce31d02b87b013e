using Microsoft.CodeAnalysis;
using Specwright.Analyzers;

namespace Specwright.Validation;

/// <summary>The two rules of the validator.</summary>
internal static class ValidationRules
{
    public const string SpecProblemId = "SPW1901";
    public const string NotRunId = "SPW1902";
    private const string Category = "SpecValidation";

    /// <summary>SPW1901: Microsoft.OpenApi finds fault with a spec.</summary>
    public static readonly DiagnosticDescriptor SpecProblem = new(
        SpecProblemId,
        "The API description breaks a rule of Microsoft.OpenApi",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A second opinion on the spec from the reader and the validation rules of Microsoft.OpenApi. The SDK is generated all the same.",
        helpLinkUri: RuleIds.HelpBase + SpecProblemId + RuleIds.HelpSuffix);

    /// <summary>SPW1902: the validator gave no opinion.</summary>
    public static readonly DiagnosticDescriptor NotRun = new(
        NotRunId,
        "The API description was not validated",
        "The validator did not run on '{0}': {1}. The SDK does not depend on it; SpecwrightValidateSpecs=false switches it off.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Microsoft.OpenApi could not be loaded by this compiler, or it stopped with an error. Nothing else is affected.",
        helpLinkUri: RuleIds.HelpBase + NotRunId + RuleIds.HelpSuffix);
}
