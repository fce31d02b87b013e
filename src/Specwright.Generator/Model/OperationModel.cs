namespace Specwright.Generator.Model;

/// <summary>A call of the API: one method.</summary>
/// <param name="MethodName">The C# method name, with its Async suffix.</param>
/// <param name="FieldName">The stem of the private fields that describe it: unique in its client, PascalCase.</param>
/// <param name="OperationId">The spec's operationId, or one made from verb and path.</param>
/// <param name="HttpMethod">The HTTP method, upper case.</param>
/// <param name="PathTemplate">The path with its <c>{parameters}</c>.</param>
/// <param name="Docs">What the spec says about it.</param>
/// <param name="PathParameters">Parameters of the path, in the template's order; names are camelCase.</param>
/// <param name="Parameters">Query, header and cookie parameters, which the parameters class holds; names are PascalCase.</param>
/// <param name="ParametersClass">The class that holds <paramref name="Parameters"/>; null when there are none.</param>
/// <param name="ParametersRequired">Whether one of them is required, so that the class is.</param>
/// <param name="Body">The request body, when there is one.</param>
/// <param name="Response">What a successful call returns.</param>
/// <param name="Errors">The responses that are errors.</param>
/// <param name="Paging">How the list it returns is walked; null for anything else.</param>
/// <param name="Security">How it may be authenticated; null for the API's default, empty for no authentication.</param>
/// <param name="Scopes">The alternatives of scope sets that it needs, as members of the scope enum.</param>
/// <param name="ScopeEnum">The scope enum's C# name; null when there are no scopes.</param>
/// <param name="Server">The server of this operation, when it differs from the API's.</param>
/// <param name="Deprecation">Set when deprecated.</param>
/// <param name="OtherBodies">Bodies of other types that may be sent in place of <paramref name="Body"/>: an overload each.</param>
/// <param name="RawResponse">A second method for other content of the response; null when there is none.</param>
/// <param name="Streaming">A second method for items of the response; null when there are none, or when they are all it has.</param>
internal sealed record OperationModel(
    string MethodName,
    string FieldName,
    SpecText OperationId,
    SpecText HttpMethod,
    SpecText PathTemplate,
    Docs Docs,
    EquatableArray<ParameterModel> PathParameters,
    EquatableArray<ParameterModel> Parameters,
    string? ParametersClass,
    bool ParametersRequired,
    BodyModel? Body,
    ResponseModel Response,
    EquatableArray<ErrorModel> Errors,
    PagingModel? Paging,
    EquatableArray<SecurityRequirementModel>? Security,
    EquatableArray<ScopeSetModel> Scopes,
    string? ScopeEnum,
    SpecText? Server,
    Deprecation? Deprecation = null,
    EquatableArray<BodyModel> OtherBodies = default,
    RawResponseModel? RawResponse = null,
    StreamingModel? Streaming = null);
