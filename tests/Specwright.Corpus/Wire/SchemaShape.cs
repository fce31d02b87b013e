using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>A schema with all that its <c>allOf</c> adds.</summary>
internal sealed class SchemaShape
{
    private const int MaxDepth = 24;
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);

    /// <summary>Takes a schema.</summary>
    public SchemaShape(IOpenApiSchema schema) => Add(schema, 0);

    /// <summary>The members.</summary>
    public Dictionary<string, IOpenApiSchema> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the required members.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The lists of alternatives.</summary>
    public List<IList<IOpenApiSchema>> Cases { get; } = [];

    /// <summary>The discriminators.</summary>
    public List<OpenApiDiscriminator> Discriminators { get; } = [];

    /// <summary>The type, without null; null where none is said.</summary>
    public JsonSchemaType? Type { get; private set; }

    /// <summary>Whether null is the only type.</summary>
    public bool IsNull { get; private set; }

    /// <summary>Whether it says more than that the value may be null, which is all that an alternative of nothing means.</summary>
    public bool SaysSomething => Type is not null || Format is not null || Items is not null || Additional is not null || Properties.Count + Cases.Count + Values.Count > 0;

    /// <summary>The format.</summary>
    public string? Format { get; private set; }

    /// <summary>The schema of items.</summary>
    public IOpenApiSchema? Items { get; private set; }

    /// <summary>The schema of other members.</summary>
    public IOpenApiSchema? Additional { get; private set; }

    /// <summary>The listed values, but null.</summary>
    public List<JsonNode> Values { get; } = [];

    /// <summary>An example.</summary>
    public JsonNode? Example { get; private set; }

    /// <summary>The fewest items.</summary>
    public int? MinItems { get; private set; }

    /// <summary>The most items.</summary>
    public int? MaxItems { get; private set; }

    /// <summary>Bounds of a number.</summary>
    public (string? Minimum, string? Maximum) Bounds { get; private set; }

    /// <summary>The schemas of items by position, which Microsoft.OpenApi leaves as JSON.</summary>
    public JsonArray? Tuple { get; private set; }

    /// <summary>Adds another schema that holds as well.</summary>
    public void Add(IOpenApiSchema schema, int depth)
    {
        if (depth > MaxDepth || (schema is OpenApiSchemaReference reference && !_references.Add(reference.Reference.ReferenceV3 ?? "")))
        {
            return;
        }

        AddScalar(schema);
        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            Properties[name] = Both(Properties.GetValueOrDefault(name), property);
        }

        Required.UnionWith(schema.Required ?? new HashSet<string>());
        foreach (var cases in new[] { schema.OneOf, schema.AnyOf })
        {
            if (cases is { Count: > 0 })
            {
                Cases.Add(cases);
            }
        }

        if (schema.Discriminator is { PropertyName: not null } discriminator)
        {
            Discriminators.Add(discriminator);
        }

        foreach (var part in schema.AllOf ?? [])
        {
            Add(part, depth + 1);
        }
    }

    // JSON Schema 2020-12: what a text holds.
    private static string? Encoding(IDictionary<string, JsonNode>? keywords) =>
        keywords is null ? null
        : keywords.TryGetValue("contentEncoding", out var encoding) ? encoding?.ToString() switch { "base64" => "byte", "base64url" => "base64url", "binary" => "binary", _ => null }
        : keywords.ContainsKey("contentMediaType") ? "binary" : null;

    // What several parts say of one place holds together.
    private static IOpenApiSchema Both(IOpenApiSchema? known, IOpenApiSchema other) => known is null || ReferenceEquals(known, other) ? other : new OpenApiSchema { AllOf = [known, other] };

    private void AddScalar(IOpenApiSchema schema)
    {
        if (schema.Type is { } type)
        {
            IsNull |= type == JsonSchemaType.Null;
            Type ??= (type & ~JsonSchemaType.Null) is not 0 and var other ? other : null;
        }

        Format ??= schema.Format ?? Encoding(schema.UnrecognizedKeywords);
        Items = schema.Items is { } item ? Both(Items, item) : Items;
        Additional ??= schema.AdditionalProperties;
#pragma warning disable CS0618 // Before 3.1 there is no other.
        Example ??= schema.Example ?? schema.Examples?.FirstOrDefault();
#pragma warning restore CS0618
        MinItems ??= schema.MinItems;
        MaxItems ??= schema.MaxItems;
        Bounds = (Bounds.Minimum ?? schema.Minimum ?? schema.ExclusiveMinimum, Bounds.Maximum ?? schema.Maximum ?? schema.ExclusiveMaximum);
        Tuple ??= schema.UnrecognizedKeywords is { } others && others.TryGetValue("prefixItems", out var items) ? items as JsonArray : null;
        if (Values.Count == 0)
        {
            Values.AddRange((schema.Enum ?? []).Where(static value => value is not null && value.GetValueKind() != System.Text.Json.JsonValueKind.Null));
            if (schema.Const is { } constant)
            {
                Values.Add(Type == JsonSchemaType.Boolean ? JsonValue.Create(constant.ToLowerInvariant()) : JsonValue.Create(constant));
            }
        }
    }
}
