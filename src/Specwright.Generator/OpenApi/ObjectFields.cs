namespace Specwright.Generator.OpenApi;

/// <summary>What the objects of an OpenAPI document hold, as far as schemas, parameters, bodies and responses stand somewhere inside.</summary>
/// <remarks>
/// The order is that in which bundlers look through a document, whose first find keeps its plain name: that of Redocly's types.
/// </remarks>
internal static class ObjectFields
{
    private static readonly Dictionary<ObjectKind, (string Name, ObjectKind Kind)[]> s_fields = new()
    {
        [ObjectKind.Document] =
        [
            ("paths", ObjectKind.PathItems), ("webhooks", ObjectKind.PathItems), ("x-webhooks", ObjectKind.PathItems), ("components", ObjectKind.Components),
            ("definitions", ObjectKind.Schemas), ("parameters", ObjectKind.Parameters), ("responses", ObjectKind.Responses),
        ],
        [ObjectKind.Components] =
        [
            ("parameters", ObjectKind.Parameters), ("schemas", ObjectKind.Schemas), ("responses", ObjectKind.Responses), ("requestBodies", ObjectKind.RequestBodies),
            ("headers", ObjectKind.Headers), ("callbacks", ObjectKind.Callbacks), ("pathItems", ObjectKind.PathItems), ("mediaTypes", ObjectKind.Content),
        ],
        [ObjectKind.PathItem] =
        [
            ("parameters", ObjectKind.Parameter), ("get", ObjectKind.Operation), ("put", ObjectKind.Operation), ("post", ObjectKind.Operation), ("delete", ObjectKind.Operation),
            ("options", ObjectKind.Operation), ("head", ObjectKind.Operation), ("patch", ObjectKind.Operation), ("trace", ObjectKind.Operation), ("query", ObjectKind.Operation),
            ("additionalOperations", ObjectKind.Operations),
        ],
        [ObjectKind.Operation] =
        [
            ("parameters", ObjectKind.Parameter), ("requestBody", ObjectKind.RequestBody), ("responses", ObjectKind.Responses), ("callbacks", ObjectKind.Callbacks),
        ],
        [ObjectKind.Parameter] = [("schema", ObjectKind.Schema), ("content", ObjectKind.Content), ("items", ObjectKind.Schema)],
        [ObjectKind.RequestBody] = [("content", ObjectKind.Content)],
        [ObjectKind.Responses] = [("default", ObjectKind.Response)],
        [ObjectKind.Response] = [("schema", ObjectKind.Schema), ("headers", ObjectKind.Headers), ("content", ObjectKind.Content)],
        [ObjectKind.Header] = [("schema", ObjectKind.Schema), ("content", ObjectKind.Content)],
        [ObjectKind.MediaType] =
        [
            ("schema", ObjectKind.Schema), ("itemSchema", ObjectKind.Schema), ("encoding", ObjectKind.Encodings), ("prefixEncoding", ObjectKind.Encodings),
            ("itemEncoding", ObjectKind.Encoding),
        ],
        [ObjectKind.Encoding] = [("headers", ObjectKind.Headers)],
        [ObjectKind.Schema] =
        [
            ("definitions", ObjectKind.Schemas), ("$defs", ObjectKind.Schemas), ("discriminator", ObjectKind.Discriminator), ("allOf", ObjectKind.Schema),
            ("anyOf", ObjectKind.Schema), ("oneOf", ObjectKind.Schema), ("not", ObjectKind.Schema), ("if", ObjectKind.Schema), ("then", ObjectKind.Schema),
            ("else", ObjectKind.Schema), ("dependentSchemas", ObjectKind.Schemas), ("prefixItems", ObjectKind.Schema), ("contains", ObjectKind.Schema),
            ("patternProperties", ObjectKind.Schemas), ("propertyNames", ObjectKind.Schema), ("unevaluatedItems", ObjectKind.Schema),
            ("unevaluatedProperties", ObjectKind.Schema), ("properties", ObjectKind.Schemas), ("items", ObjectKind.Schema), ("additionalProperties", ObjectKind.Schema),
        ],
        [ObjectKind.Discriminator] = [("mapping", ObjectKind.Mapping), ("defaultMapping", ObjectKind.Mapping)],
    };

    private static readonly Dictionary<ObjectKind, ObjectKind> s_members = new()
    {
        [ObjectKind.PathItems] = ObjectKind.PathItem,
        [ObjectKind.Operations] = ObjectKind.Operation,
        [ObjectKind.Callbacks] = ObjectKind.PathItems,
        [ObjectKind.Parameters] = ObjectKind.Parameter,
        [ObjectKind.RequestBodies] = ObjectKind.RequestBody,
        [ObjectKind.Responses] = ObjectKind.Response,
        [ObjectKind.Headers] = ObjectKind.Header,
        [ObjectKind.Content] = ObjectKind.MediaType,
        [ObjectKind.Encodings] = ObjectKind.Encoding,
        [ObjectKind.Schemas] = ObjectKind.Schema,
    };

    /// <summary>The fields of an object of a kind, in order; of a map, the members that come before all others.</summary>
    public static (string Name, ObjectKind Kind)[] Of(ObjectKind kind) => s_fields.TryGetValue(kind, out var fields) ? fields : [];

    /// <summary>What the members of a map of a kind are; null for an object with fields.</summary>
    public static ObjectKind? OfMembers(ObjectKind kind) => s_members.TryGetValue(kind, out var member) ? member : null;

    /// <summary>What the items of a list under a kind are.</summary>
    public static ObjectKind OfItems(ObjectKind kind) => kind == ObjectKind.Encodings ? ObjectKind.Encoding : kind;
}
