using Specwright.Generator.Diagnostics;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>The words that each OpenAPI object knows, in all versions together, to find those that are probably misspelt.</summary>
internal static class KnownKeywords
{
    /// <summary>Of a Schema Object, with all of JSON Schema 2020-12 and what drafts before it had.</summary>
    public static readonly HashSet<string> Schema =
    [
        "$ref", "$id", "$schema", "$anchor", "$defs", "$comment", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "definitions", "id",
        "type", "format", "title", "description", "default", "example", "examples", "enum", "const", "nullable", "deprecated", "readOnly", "writeOnly", "discriminator", "xml", "externalDocs",
        "properties", "required", "additionalProperties", "patternProperties", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "dependentRequired", "dependentSchemas", "dependencies",
        "items", "prefixItems", "additionalItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
        "allOf", "oneOf", "anyOf", "not", "if", "then", "else",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema",
        "name", "in", "allowEmptyValue", "collectionFormat", "schema",
    ];

    /// <summary>Of a Path Item Object.</summary>
    public static readonly HashSet<string> PathItem =
    [
        "$ref", "summary", "description", "servers", "parameters", "get", "put", "post", "delete", "options", "head", "patch", "trace", "query", "additionalOperations",
    ];

    /// <summary>Of an Operation Object.</summary>
    public static readonly HashSet<string> Operation =
    [
        "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated", "security", "servers", "consumes", "produces", "schemes",
    ];

    /// <summary>Of a Parameter Object.</summary>
    public static readonly HashSet<string> Parameter =
    [
        .. Schema, "style", "explode", "allowReserved", "content", "summary",
    ];

    // Where something else stands, it is passed over.
    private static readonly Dictionary<string, NodeKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["properties"] = NodeKind.Object, ["patternProperties"] = NodeKind.Object, ["allOf"] = NodeKind.Array, ["oneOf"] = NodeKind.Array, ["anyOf"] = NodeKind.Array, ["enum"] = NodeKind.Array,
        ["prefixItems"] = NodeKind.Array, ["parameters"] = NodeKind.Array, ["requestBody"] = NodeKind.Object, ["responses"] = NodeKind.Object,
    };

    /// <summary>Reports each member of an object that is one or two letters away from a word the object knows, or that has a value of another kind.</summary>
    public static void Check(Node node, HashSet<string> known, Problems problems)
    {
        foreach (var member in node.Members)
        {
            if (!known.Contains(member.Name)
                && !member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
                && Typos.Nearest(member.Name, known) is { } near)
            {
                problems.ReportMember(SpecRule.UnknownKeyword, member.Value, member.Name, $"; did you mean '{near}'?");
            }
            else if (s_kinds.TryGetValue(member.Name, out var kind) && known.Contains(member.Name) && member.Value.Kind != kind && !SaysNothing(member))
            {
                problems.ReportMember(SpecRule.InvalidValue, member.Value, $"'{member.Name}' has to be {(kind == NodeKind.Array ? "a list" : "an object")}; as it is written, it is passed over");
            }
        }
    }

    // PHP writes an empty object as an empty list; a list of parameters may be a reference to one.
    private static bool SaysNothing(Member member) => member.Value.IsNull
        || (!member.Value.IsScalar && member.Value.Count == 0)
        || (member.Name == "parameters" && References.TextOf(member.Value) is not null);
}
