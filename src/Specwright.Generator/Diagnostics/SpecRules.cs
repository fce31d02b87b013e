using Microsoft.CodeAnalysis;

namespace Specwright.Generator.Diagnostics;

/// <summary>The diagnostic descriptors of the rules about specs; every one has a page in docs/rules.</summary>
internal static class SpecRules
{
    private const string Category = "Specwright.Spec";
    private const string HelpLink = "https://github.com/specwright/specwright/blob/main/docs/rules/";

    private static readonly DiagnosticDescriptor s_internalError = Rule(
        "SPW0001", "Internal error", "Specwright failed on this spec: {0}. Nothing is generated for it; other specs are. Please report this with the spec.", DiagnosticSeverity.Error);

    private static readonly DiagnosticDescriptor s_malformedText = Rule(
        "SPW1001", "Malformed spec text", "{0}", DiagnosticSeverity.Error);

    private static readonly DiagnosticDescriptor s_colonPathSegment = Rule(
        "SPW1002", "Path segment in colon notation", "The path segment ':{0}' is literal text in OpenAPI; it is read as the path parameter '{{{0}}}'. Write '{{{0}}}' instead.", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_pagingInferred = Rule(
        "SPW1003", "Paging inferred", "Operation '{0}' is walked page by page because of its parameters and response. Pin it with 'x-specwright-pagination: {1}', or switch it off with 'x-specwright-pagination: false'.", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_pagingNotUsable = Rule(
        "SPW1004", "Paging not usable", "The paging of operation '{0}' is not generated: {1}. The method returns the response as it is.", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_responseWithoutSchema = Rule(
        "SPW1005", "Content without schema", "'{0}' has no schema, so {1}. Add a schema to have it typed.", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_exampleContradictsSchema = Rule(
        "SPW1006", "Example contradicts its schema", "The example value '{0}' of '{1}' is not one of the values that the schema lists; the generated enum accepts it as an unknown value", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_unresolvedReference = Rule(
        "SPW1007", "Unresolved reference", "'{0}' leads nowhere{1}. What refers to it is generated as raw JSON or left out.", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_notOpenApi = Rule(
        "SPW1008", "Not an OpenAPI document", "This file is named as an API's spec, but has neither 'openapi' nor 'swagger' at its top level. Nothing is generated for it.", DiagnosticSeverity.Error);

    private static readonly DiagnosticDescriptor s_insecureServer = Rule(
        "SPW1009", "Server without TLS", "The server '{0}' is not https; a client refuses it unless its options set AllowInsecureHttp", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_duplicateOperationId = Rule(
        "SPW1010", "Duplicate operationId", "The operationId '{0}' is used by more than one operation; this one is named after its method and path", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_duplicateKey = Rule(
        "SPW1013", "Duplicate key", "{0}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_unsupportedVersion = Rule(
        "SPW1014", "Unsupported OpenAPI version", "The OpenAPI version '{0}' is not supported; 2.0 and 3.0 to 3.2 are. Nothing is generated for this file.", DiagnosticSeverity.Error);

    private static readonly DiagnosticDescriptor s_generatedAsRawJson = Rule(
        "SPW1015", "Generated as raw JSON", "{0}, so its value is a JsonElement", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_referenceCycle = Rule(
        "SPW1016", "Reference cycle", "'{0}' leads back to itself; {1}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_unknownKeyword = Rule(
        "SPW1017", "Unknown keyword", "'{0}' is not a keyword here{1}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_unknownType = Rule(
        "SPW1018", "Unknown type", "'{0}' is not a type{1}; {2}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_invalidOption = Rule(
        "SPW1019", "Invalid option", "The option '{0}' is ignored: {1}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_languageVersion = Rule(
        "SPW1020", "C# 11 needed", "Generated code needs C# 11; this project compiles as C# {0}. Set <LangVersion>11</LangVersion> or newer. Nothing is generated.", DiagnosticSeverity.Error);

    private static readonly DiagnosticDescriptor s_notSupported = Rule(
        "SPW1021", "Not supported yet", "{0}", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_parameterIgnored = Rule(
        "SPW1022", "Parameter ignored", "The parameter '{0}' is not generated: {1}", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_unusableName = Rule(
        "SPW1023", "Unusable name", "'{0}' cannot be a name in C#; '{1}' stands for it", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_remoteReference = Rule(
        "SPW1024", "Reference outside the project", "'{0}' is not read: references lead only to this project's own AdditionalFiles. Download the file and add it to the project.", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_limitExceeded = Rule(
        "SPW1025", "Limit exceeded", "{0}", DiagnosticSeverity.Error);

    private static readonly DiagnosticDescriptor s_invalidValue = Rule(
        "SPW1026", "Invalid value", "{0}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_pathParameterMismatch = Rule(
        "SPW1027", "Path and parameters differ", "{0}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_schemaSimplified = Rule(
        "SPW1028", "Schema simplified", "{0}", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_nothingChosen = Rule(
        "SPW1029", "Nothing chosen", "The pattern '{0}' of the option '{1}' names no operation and no webhook{2}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_overlayNotApplied = Rule(
        "SPW1030", "Overlay not applied", "{0}", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor s_leftOut = Rule(
        "SPW1031", "Left out", "{0}", DiagnosticSeverity.Info);

    private static readonly DiagnosticDescriptor s_nameTaken = Rule(
        "SPW1032", "Name taken", "The schema '{0}' is '{1}' in C#, since something else is '{2}'. 'x-specwright-name' gives either of them another name.", DiagnosticSeverity.Info);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Descriptor(SpecRule rule) => rule switch
    {
        SpecRule.InternalError => s_internalError,
        SpecRule.MalformedText => s_malformedText,
        SpecRule.ColonPathSegment => s_colonPathSegment,
        SpecRule.PagingInferred => s_pagingInferred,
        SpecRule.PagingNotUsable => s_pagingNotUsable,
        SpecRule.ResponseWithoutSchema => s_responseWithoutSchema,
        SpecRule.ExampleContradictsSchema => s_exampleContradictsSchema,
        SpecRule.UnresolvedReference => s_unresolvedReference,
        SpecRule.NotOpenApi => s_notOpenApi,
        SpecRule.InsecureServer => s_insecureServer,
        SpecRule.DuplicateOperationId => s_duplicateOperationId,
        SpecRule.DuplicateKey => s_duplicateKey,
        SpecRule.UnsupportedVersion => s_unsupportedVersion,
        SpecRule.GeneratedAsRawJson => s_generatedAsRawJson,
        SpecRule.ReferenceCycle => s_referenceCycle,
        SpecRule.UnknownKeyword => s_unknownKeyword,
        SpecRule.UnknownType => s_unknownType,
        SpecRule.InvalidOption => s_invalidOption,
        SpecRule.LanguageVersion => s_languageVersion,
        SpecRule.NotSupported => s_notSupported,
        SpecRule.ParameterIgnored => s_parameterIgnored,
        SpecRule.UnusableName => s_unusableName,
        SpecRule.RemoteReference => s_remoteReference,
        SpecRule.LimitExceeded => s_limitExceeded,
        SpecRule.InvalidValue => s_invalidValue,
        SpecRule.PathParameterMismatch => s_pathParameterMismatch,
        SpecRule.SchemaSimplified => s_schemaSimplified,
        SpecRule.NothingChosen => s_nothingChosen,
        SpecRule.OverlayNotApplied => s_overlayNotApplied,
        SpecRule.LeftOut => s_leftOut,
        SpecRule.NameTaken => s_nameTaken,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink + id + ".md");
}
