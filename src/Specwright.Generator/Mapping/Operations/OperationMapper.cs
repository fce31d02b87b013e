using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Paging;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps operations to methods.</summary>
internal sealed class OperationMapper(SchemaMapper schemas, SecurityMapper security, CommonParameters common, string scopeEnum)
{
    private readonly ParameterMapper _parameters = new(schemas);
    private readonly BodyMapper _bodies = new(schemas);
    private readonly ResponseMapper _responses = new(schemas);
    private readonly PagingMapper _paging = new(schemas.Types, schemas.Problems);

    /// <summary>An operation as a method of a client.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="path">Its path.</param>
    /// <param name="name">Its name.</param>
    /// <param name="names">The members of its client.</param>
    /// <param name="cancellationToken">Stops between two types.</param>
    public OperationModel Map(Operation operation, PathTemplate path, OperationName name, NameScope names, CancellationToken cancellationToken)
    {
        KnownKeywords.Check(operation.Node, KnownKeywords.Operation, schemas.Problems);
        PassedOver.Report(operation, schemas.Problems);
        var fullName = name.Full;
        var drafts = _bodies.Map(operation, fullName);
        var response = _responses.Map(operation, fullName);
        var streamed = _responses.Items(operation, response, fullName);
        var errors = _responses.MapErrors(operation, fullName);
        var pathParameters = _parameters.MapPath(operation, path, fullName);
        var parameters = MapParameters(operation, fullName);
        schemas.FinishAll(cancellationToken);
        var bodies = drafts.ConvertAll(_bodies.Finish);
        if (streamed is not null || response.Kind == ResponseKind.Items)
        {
            bodies = bodies.ConvertAll(body => StreamFlags.Find(body, schemas.Types));
        }

        var requirements = security.Map(operation["security"].Exists ? operation["security"] : operation.Document.Security);
        var scopes = security.ScopesOf(requirements);
        return new OperationModel(
            name.Method,
            fullName,
            new SpecText(name.Id),
            new SpecText(operation.Method),
            new SpecText(path.Text),
            _responses.WithHeaders(schemas.Docs.WithLink(schemas.Docs.Of(operation["summary"].StringOrNull, operation["description"].StringOrNull), operation["externalDocs"]), operation),
            pathParameters,
            parameters?.Parameters ?? [],
            parameters?.Name,
            parameters?.Parameters.Any(static parameter => parameter.Required) == true,
            bodies.FirstOrDefault(),
            response,
            errors,
            _paging.Map(operation, response, parameters?.Parameters ?? []),
            operation["security"].Exists ? requirements : null,
            scopes,
            scopes.IsEmpty ? null : scopeEnum,
            ServerOf(operation),
            operation.IsDeprecated ? Deprecations.Of(operation.Node, schemas.Docs) : null,
            bodies.Skip(1).ToEquatableArray(),
            RawResponse(operation, path, response, name.Method, names),
            streamed is null ? null : new StreamingModel(names.Take(operation.Method + path.Text + "#items", Stem(name.Method) + "StreamingAsync"), streamed));
    }

    private RawResponseModel? RawResponse(Operation operation, PathTemplate path, ResponseModel response, string methodName, NameScope names)
    {
        var accept = _responses.OtherContent(operation, response);
        return accept.Length == 0 ? null : new RawResponseModel(names.Take(operation.Method + path.Text + "#stream", Stem(methodName) + "AsStreamAsync"), new SpecText(accept));
    }

    private static string Stem(string methodName) => methodName.Substring(0, methodName.Length - "Async".Length);

    private ParametersModel? MapParameters(Operation operation, string fullName)
    {
        var name = fullName + "Parameters";
        var parameters = _parameters.MapOthers(operation, fullName, name, common.Contains);
        if (parameters.IsEmpty)
        {
            return null;
        }

        name = schemas.Types.NameFor(fullName + "#parameters", operation.Node, name, fullName + "QueryParameters");
        var model = new ParametersModel(schemas.Header, name, new SpecText(operation.OperationId ?? fullName), parameters);
        schemas.Types.Parameters[name] = model;
        return model;
    }

    // A server of the operation or its path item, when that one of the document's to which calls go is not among them.
    private SpecText? ServerOf(Operation operation)
    {
        var own = operation["servers"].Exists ? operation["servers"] : operation.PathItem["servers"];
        var servers = Server.Of(operation.Document, own);
        if (servers.Count == 0 || servers.Any(server => IsDefault(operation.Document, server)))
        {
            return null;
        }

        var server = servers[0];
        var url = IsAbsolute(server.Url) ? server.Url : OnOwnHost(operation.Document, server.Url);
        if (url is null)
        {
            schemas.Problems.Report(SpecRule.InvalidValue, server.Node, $"'{server.Url}' is not the address of a server; the operation goes to the API's");
        }

        return url is null ? null : new SpecText(url);
    }

    // Without an absolute address callers name one, and it holds for all.
    private static bool IsDefault(Document document, Server server) => document.Servers.FirstOrDefault(static known => IsAbsolute(known.Url)) is { } called
        ? called.Url == server.Url
        : document.Servers.Any(known => known.Url == server.Url);

    // OpenAPI 3.1, 4.8.5.1: a relative address is one of the host that serves the document, which is the API's.
    private static string? OnOwnHost(Document document, string relative) =>
        document.Servers.FirstOrDefault(static server => IsAbsolute(server.Url)) is { } host && Uri.TryCreate(new Uri(host.Url), relative, out var joined) ? joined.AbsoluteUri : null;

    private static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
