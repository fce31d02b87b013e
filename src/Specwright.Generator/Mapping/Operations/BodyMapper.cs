using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps request bodies.</summary>
internal sealed class BodyMapper(SchemaMapper schemas)
{
    /// <summary>The body of an operation; null when it has none.</summary>
    public BodyModel? Map(Operation operation, string owner)
    {
        if (operation.RequestBody is not { Content.Count: > 0 } body)
        {
            return null;
        }

        var mediaType = Preferred(body.Content);
        foreach (var other in body.Content.Where(other => other.Essence != mediaType.Essence && !(other.IsJson && mediaType.IsJson)))
        {
            schemas.Problems.Report(SpecRule.NotSupported, other.Node.Exists ? other.Node : body.Node, $"The body is sent as '{mediaType.Name}'; sending it as '{other.Name}' is not generated");
        }

        return body.FormFields.Count > 0 ? OfFields(body, mediaType) : Map(body, mediaType, owner);
    }

    private BodyModel Map(RequestBody body, MediaType mediaType, string owner)
    {
        var place = new TypePlace(owner, "Request");
        Examples.CheckMedia(mediaType, place, schemas);
        if (IsBinary(mediaType))
        {
            return Body(BodyKind.Stream, mediaType, TypeRef.Stream, false, body);
        }

        if (mediaType.IsText)
        {
            return Body(BodyKind.Text, mediaType, TypeRef.String, false, body);
        }

        if (mediaType.IsMultipart)
        {
            return Body(BodyKind.Multipart, mediaType, TypeRef.Stream, false, body);
        }

        var mapped = schemas.Map(mediaType.Schema, place);
        if (mediaType.IsForm)
        {
            return mapped.Type.Kind == TypeKind.Model
                ? Body(BodyKind.Form, mediaType, mapped.Type, mapped.Nullable, body)
                : Body(BodyKind.Content, mediaType, TypeRef.Stream, false, body);
        }

        return mediaType.IsJson
            ? Body(BodyKind.Json, mediaType, mapped.Type, mapped.Nullable && !mapped.Type.IsElement, body)
            : Body(BodyKind.Content, mediaType, TypeRef.Stream, false, body);
    }

    private BodyModel OfFields(RequestBody body, MediaType mediaType)
    {
        schemas.Problems.Report(SpecRule.NotSupported, body.Node, "Form parameters of Swagger 2.0 are sent as content that the caller builds");
        return mediaType.IsMultipart
            ? Body(BodyKind.Multipart, mediaType, TypeRef.Stream, false, body)
            : Body(BodyKind.Content, mediaType, TypeRef.Stream, false, body);
    }

    private BodyModel Body(BodyKind kind, MediaType mediaType, TypeRef type, bool nullable, RequestBody body) => new(
        kind, "body", new SpecText(SentAs(mediaType)), type, nullable, body.IsRequired, schemas.Docs.Of(null, body.Node["description"].StringOrNull));

    private static string SentAs(MediaType mediaType) => mediaType.Essence is "*/*" or "application/*" ? "application/json" : mediaType.Name;

    /// <summary>Whether the content is bytes: its schema says so, or its media type has no form that is known.</summary>
    internal static bool IsBinary(MediaType mediaType) =>
        new Schema(mediaType.Schema).Format == "binary"
        || (!mediaType.IsJson && !mediaType.IsText && !mediaType.IsForm && !mediaType.IsMultipart && !mediaType.Essence.EndsWith("xml", StringComparison.Ordinal));

    private static MediaType Preferred(IReadOnlyList<MediaType> content) =>
        content.FirstOrDefault(static mediaType => mediaType.IsJson)
        ?? content.FirstOrDefault(static mediaType => mediaType.IsForm)
        ?? content.FirstOrDefault(static mediaType => mediaType.IsMultipart)
        ?? content[0];
}
