using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps responses.</summary>
internal sealed class ResponseMapper(SchemaMapper schemas)
{
    private References References => schemas.Document.References;

    /// <summary>What a successful call returns.</summary>
    public ResponseModel Map(Operation operation, string owner)
    {
        var responses = Successes(operation);
        var withContent = responses.Where(static response => response.Content.Count > 0).ToList();
        if (withContent.Count == 0)
        {
            ReportMissingContent(operation, responses);
            return new ResponseModel(ResponseKind.None, TypeRef.Element, false, null, Docs.None);
        }

        var mapped = Map(withContent[0], owner, operation);
        var alternatives = withContent.Skip(1).Select(response => Map(response, owner + response.Status, operation)).Where(other => other.Kind != mapped.Kind || other.Type != mapped.Type).ToList();
        if (alternatives.Count > 0)
        {
            schemas.Problems.ReportMember(SpecRule.SchemaSimplified, withContent[0].Node, $"The successes of '{operation.OperationId ?? operation.Method}' differ in shape, so the value is a JsonElement");
            return mapped with { Kind = ResponseKind.Json, Type = TypeRef.Element, Nullable = withContent.Count < responses.Count };
        }

        return mapped with { Nullable = mapped.Nullable || withContent.Count < responses.Count };
    }

    /// <summary>The responses that are errors.</summary>
    public EquatableArray<ErrorModel> MapErrors(Operation operation, string owner)
    {
        var errors = new List<ErrorModel>();
        var hasSuccess = operation.Responses.Any(static response => response.IsSuccess);
        foreach (var response in operation.Responses.Where(response => response.IsError && (hasSuccess || !response.IsDefault)))
        {
            var schema = response.Content.FirstOrDefault(static mediaType => mediaType.IsJson)?.Schema ?? default;
            var type = schema.Exists ? schemas.Map(schema, new TypePlace(owner, response.IsDefault ? "Error" : "Error" + response.Status.ToUpperInvariant())).Type : null;
            errors.Add(new ErrorModel(
                response.IsDefault ? "default" : response.Status.ToUpperInvariant(),
                type is { Kind: TypeKind.Model } ? type : null,
                schemas.Docs.Text(response.Node["description"].StringOrNull)));
        }

        return errors.ToEquatableArray();
    }

    // Without a success of its own, the default response is what comes back (usual in 2.0).
    private List<Response> Successes(Operation operation)
    {
        var all = operation.Responses.ToList();
        foreach (var response in all.Where(static response => !response.IsStatus && !response.IsDefault))
        {
            schemas.Problems.ReportMember(SpecRule.InvalidValue, response.Node.Exists ? response.Node : operation["responses"], $"'{response.Status}' is not a response status");
        }

        var successes = all.Where(static response => response.IsSuccess).OrderBy(static response => response.Status, StringComparer.Ordinal).ToList();
        return successes.Count > 0 ? successes : all.Where(static response => response.IsDefault).ToList();
    }

    private void ReportMissingContent(Operation operation, List<Response> responses)
    {
        if (operation.Method == "GET" && responses.FirstOrDefault(static response => response.Status is "200" or "2XX") is { Node.Exists: true } response)
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, response.Node, $"{operation.Method} {operation.PathItem.Path} {response.Status}");
        }
    }

    private ResponseModel Map(Response response, string owner, Operation operation)
    {
        var mediaType = response.Content.FirstOrDefault(candidate => MediaKinds.Of(candidate, References) == MediaKind.Json) ?? response.Content[0];
        var docs = schemas.Docs.Of(null, response.Node["description"].StringOrNull);
        var place = new TypePlace(owner, "Response");
        if (MediaKinds.Of(mediaType, References) is var kind && kind != MediaKind.Json)
        {
            return new ResponseModel(kind == MediaKind.Text ? ResponseKind.Text : ResponseKind.Stream, TypeRef.Stream, false, Accept(mediaType), docs);
        }

        if (mediaType.Schema.IsMissing)
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, mediaType.Node.Exists ? mediaType.Node : response.Node, $"{operation.Method} {operation.PathItem.Path} {response.Status}");
        }

        Examples.CheckMedia(mediaType, place, schemas);
        var mapped = schemas.Map(mediaType.Schema, place);
        return new ResponseModel(ResponseKind.Json, mapped.Type, mapped.Nullable && !mapped.Type.IsElement, Accept(mediaType), docs);
    }

    private static SpecText? Accept(MediaType mediaType) => new SpecText(mediaType.IsJson && mediaType.Essence.IndexOf('*') >= 0 ? "application/json" : mediaType.Name);
}
