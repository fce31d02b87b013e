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

    /// <summary>Of a Request Body Object.</summary>
    public static readonly HashSet<string> RequestBody = ["$ref", "summary", "description", "content", "required"];

    /// <summary>Of a Response Object.</summary>
    public static readonly HashSet<string> Response = ["$ref", "summary", "description", "content", "headers", "links", "schema", "examples"];

    /// <summary>Of a Media Type Object.</summary>
    public static readonly HashSet<string> MediaType = ["$ref", "description", "schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding"];

    /// <summary>Of the document.</summary>
    public static readonly HashSet<string> Document =
    [
        "openapi", "swagger", "$self", "jsonSchemaDialect", "info", "servers", "paths", "webhooks", "components", "security", "tags", "externalDocs", "host", "basePath", "schemes",
        "consumes", "produces", "definitions", "parameters", "responses", "securityDefinitions",
    ];

    /// <summary>Of the Components Object.</summary>
    public static readonly HashSet<string> Components =
    [
        "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "mediaTypes",
    ];

    // What stands where something else has to is passed over, or has an evident meaning. Not here is what any value may stand under, and what is looked at elsewhere.
    private static readonly Dictionary<string, ValueKinds> s_kinds = new(StringComparer.Ordinal)
    {
        ["$ref"] = ValueKinds.Text, ["$id"] = ValueKinds.Text, ["$anchor"] = ValueKinds.Text, ["$dynamicRef"] = ValueKinds.Text, ["$dynamicAnchor"] = ValueKinds.Text, ["$defs"] = ValueKinds.Object,
        ["format"] = ValueKinds.Text, ["title"] = ValueKinds.Text, ["description"] = ValueKinds.Text, ["summary"] = ValueKinds.Text, ["pattern"] = ValueKinds.Text,
        ["contentEncoding"] = ValueKinds.Text, ["contentMediaType"] = ValueKinds.Text, ["contentSchema"] = ValueKinds.Schema, ["collectionFormat"] = ValueKinds.Text,
        ["type"] = ValueKinds.Text | ValueKinds.Number | ValueKinds.Boolean | ValueKinds.List, ["items"] = ValueKinds.Schema | ValueKinds.Text | ValueKinds.List,
        ["enum"] = ValueKinds.List, ["allOf"] = ValueKinds.List, ["oneOf"] = ValueKinds.List, ["anyOf"] = ValueKinds.List, ["prefixItems"] = ValueKinds.List,
        ["properties"] = ValueKinds.Object, ["patternProperties"] = ValueKinds.Object, ["dependentRequired"] = ValueKinds.Object, ["dependentSchemas"] = ValueKinds.Object, ["dependencies"] = ValueKinds.Object,
        ["additionalProperties"] = ValueKinds.Schema | ValueKinds.Text, ["unevaluatedProperties"] = ValueKinds.Schema, ["unevaluatedItems"] = ValueKinds.Schema, ["propertyNames"] = ValueKinds.Schema,
        ["contains"] = ValueKinds.Schema, ["not"] = ValueKinds.Schema, ["if"] = ValueKinds.Schema, ["then"] = ValueKinds.Schema, ["else"] = ValueKinds.Schema,
        ["nullable"] = ValueKinds.Boolean, ["deprecated"] = ValueKinds.Boolean, ["readOnly"] = ValueKinds.Boolean, ["writeOnly"] = ValueKinds.Boolean, ["uniqueItems"] = ValueKinds.Boolean,
        ["minimum"] = ValueKinds.Number, ["maximum"] = ValueKinds.Number, ["exclusiveMinimum"] = ValueKinds.Number | ValueKinds.Boolean, ["exclusiveMaximum"] = ValueKinds.Number | ValueKinds.Boolean,
        ["multipleOf"] = ValueKinds.Number, ["minLength"] = ValueKinds.Number, ["maxLength"] = ValueKinds.Number, ["minItems"] = ValueKinds.Number, ["maxItems"] = ValueKinds.Number,
        ["minProperties"] = ValueKinds.Number, ["maxProperties"] = ValueKinds.Number, ["discriminator"] = ValueKinds.Object | ValueKinds.Text,
        ["name"] = ValueKinds.Text | ValueKinds.Number | ValueKinds.Boolean, ["in"] = ValueKinds.Text, ["style"] = ValueKinds.Text, ["explode"] = ValueKinds.Boolean,
        ["allowReserved"] = ValueKinds.Boolean, ["allowEmptyValue"] = ValueKinds.Boolean, ["schema"] = ValueKinds.Schema | ValueKinds.Text, ["itemSchema"] = ValueKinds.Schema | ValueKinds.Text,
        ["content"] = ValueKinds.Object, ["headers"] = ValueKinds.Object, ["links"] = ValueKinds.Object, ["encoding"] = ValueKinds.Object, ["callbacks"] = ValueKinds.Object,
        ["tags"] = ValueKinds.List, ["operationId"] = ValueKinds.Text, ["parameters"] = ValueKinds.List, ["requestBody"] = ValueKinds.Object, ["responses"] = ValueKinds.Object,
        ["security"] = ValueKinds.List, ["servers"] = ValueKinds.List, ["consumes"] = ValueKinds.List, ["produces"] = ValueKinds.List, ["schemes"] = ValueKinds.List,
        ["get"] = ValueKinds.Object, ["put"] = ValueKinds.Object, ["post"] = ValueKinds.Object, ["delete"] = ValueKinds.Object, ["options"] = ValueKinds.Object, ["head"] = ValueKinds.Object,
        ["patch"] = ValueKinds.Object, ["trace"] = ValueKinds.Object, ["query"] = ValueKinds.Object, ["additionalOperations"] = ValueKinds.Object,
        ["info"] = ValueKinds.Object, ["paths"] = ValueKinds.Object, ["webhooks"] = ValueKinds.Object, ["components"] = ValueKinds.Object, ["definitions"] = ValueKinds.Object,
        ["securityDefinitions"] = ValueKinds.Object, ["securitySchemes"] = ValueKinds.Object, ["schemas"] = ValueKinds.Object, ["requestBodies"] = ValueKinds.Object,
        ["pathItems"] = ValueKinds.Object, ["mediaTypes"] = ValueKinds.Object, ["externalDocs"] = ValueKinds.Object, ["xml"] = ValueKinds.Object,
    };

    /// <summary>Reports each member of an object that is one or two letters away from a word the object knows, or that has a value of another kind.</summary>
    public static void Check(Node node, HashSet<string> known, Problems problems)
    {
        foreach (var member in node.Members)
        {
            if (known.Contains(member.Name))
            {
                CheckKind(member, known, problems);
            }
            else if (!member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && Typos.Nearest(member.Name, known) is { } near)
            {
                problems.ReportMember(SpecRule.UnknownKeyword, member.Value, member.Name, $"; did you mean '{near}'?");
            }
        }
    }

    private static void CheckKind(Member member, HashSet<string> known, Problems problems)
    {
        if (KindsOf(member, known) is { } kinds && (kinds & KindOf(member.Value)) == 0 && !SaysNothing(member))
        {
            problems.ReportMember(SpecRule.InvalidValue, member.Value, $"'{member.Name}' has to be {Describe(kinds)}; {(MeaningOf(member, kinds) is { } meaning ? $"it is read as {meaning}" : "as it is written, it is passed over")}");
        }
    }

    // A schema lists its required members (a boolean there is looked at elsewhere), a parameter (which in 2.0 is a schema) or body is one; the document and its components have by name what others list.
    private static ValueKinds? KindsOf(Member member, HashSet<string> known) => member.Name switch
    {
        "required" when known == Schema && member.Value.Parent["in"].IsMissing => member.Value.IsBoolean ? null : ValueKinds.List,
        "required" => ValueKinds.Boolean,
        "parameters" when known == Document || known == Components => ValueKinds.Object,
        _ => s_kinds.TryGetValue(member.Name, out var kinds) ? kinds : null,
    };

    private static ValueKinds KindOf(Node value) => value.Kind switch
    {
        NodeKind.String => ValueKinds.Text,
        NodeKind.Number => ValueKinds.Number,
        NodeKind.Boolean => ValueKinds.Boolean,
        NodeKind.Array => ValueKinds.List,
        NodeKind.Object => ValueKinds.Object,
        _ => 0,
    };

    // What is taken as it is meant; see Node.Flag and Schema.Required.
    private static string? MeaningOf(Member member, ValueKinds kinds) =>
        kinds == ValueKinds.Boolean && member.Value.Flag is { } flag ? flag ? "true" : "false"
        : member.Name is "required" or "tags" && member.Value.IsString ? "a list of that"
        : null;

    private static string Describe(ValueKinds kinds)
    {
        var words = new List<string>();
        Add(ValueKinds.Text, "a text");
        Add(ValueKinds.Number, "a number");
        Add(ValueKinds.List, "a list");
        Add(ValueKinds.Object, "an object");
        Add(ValueKinds.Boolean, "true or false");
        return string.Join(", or ", words);

        void Add(ValueKinds kind, string text)
        {
            if ((kinds & kind) != 0)
            {
                words.Add(text);
            }
        }
    }

    // A serializer writes null for what is not there; PHP writes an empty object as an empty list; a list of parameters may be a reference to one.
    private static bool SaysNothing(Member member) => member.Value.IsNull
        || (!member.Value.IsScalar && member.Value.Count == 0)
        || (member.Name == "parameters" && References.TextOf(member.Value) is not null);
}
