using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Schema Object (OpenAPI 3.1, 4.8.24; JSON Schema 2020-12), in the words of the newest version.</summary>
internal readonly record struct Schema(Node Node)
{
    // Nearly every schema names one of these, and says so thousands of times in a large spec.
    private static readonly string[][] s_single = [["string"], ["object"], ["integer"], ["array"], ["boolean"], ["number"]];

    /// <summary>Whether there is a schema that says something.</summary>
    public bool SaysNothing => !Node.IsObject || (Types.Count == 0 && !HasStructure && Enum.Count == 0 && Const.IsMissing && Format is null);

    /// <summary>Whether any keyword shapes the value besides its type.</summary>
    public bool HasStructure => AllOf.Count > 0 || OneOf.Count > 0 || AnyOf.Count > 0 || Properties.Count > 0
        || Node["items"].Exists || Node["prefixItems"].Exists || AdditionalProperties.Exists || Node["patternProperties"].Exists;

    /// <summary>Whether keywords beside a <c>$ref</c> shape the value further than words, null and required members do.</summary>
    public bool AddsToReference => AllOf.Count > 0 || Cases.Count > 0 || Properties.Count > 0 || Items.Exists || Node["prefixItems"].Exists
        || AdditionalProperties.IsObject || Enum.Count > 0 || Const.Exists;

    /// <summary>The types it allows besides null, in order; empty when it does not say.</summary>
    public IReadOnlyList<string> Types => Node["type"] is { IsArray: true } several
        ? several.Items.SelectMany(static item => Single(item)).ToList()
        : Single(Node["type"]);

    /// <summary>Whether null is allowed, in the words of any version.</summary>
    public bool IsNullable => Node["nullable"].Flag == true || Node["x-nullable"].Boolean == true
        || AllowsNull || Enum.Any(static value => value.IsNull) || Const.IsNull;

    /// <summary>Whether null is the only type it allows.</summary>
    public bool IsNullOnly => (Types.Count == 0 && AllowsNull) || Const.IsNull
        || (Enum.Count > 0 && Enum.All(static value => value.IsNull));

    /// <summary>The <c>format</c>, or the one that a word in the place of the type names.</summary>
    public string? Format => Node["format"].StringOrNull ?? ForeignTypes.Meaning(Node["type"])?.Format;

    /// <summary>The <c>title</c>.</summary>
    public string? Title => Node["title"].StringOrNull;

    /// <summary>The <c>enum</c> values.</summary>
    public IReadOnlyList<Node> Enum => Node["enum"] is { Count: > 0 } values ? values.Items.ToList() : [];

    /// <summary>The <c>const</c> value.</summary>
    public Node Const => Node["const"];

    /// <summary>The <c>properties</c>.</summary>
    public Node Properties => Node["properties"];

    /// <summary>The <c>additionalProperties</c>, a schema or a boolean.</summary>
    public Node AdditionalProperties => Node["additionalProperties"];

    /// <summary>The <c>items</c>.</summary>
    public Node Items => Node["items"];

    /// <summary>The <c>allOf</c> parts.</summary>
    public Node AllOf => Node["allOf"];

    /// <summary>The <c>oneOf</c> cases.</summary>
    public Node OneOf => Node["oneOf"];

    /// <summary>The <c>anyOf</c> cases.</summary>
    public Node AnyOf => Node["anyOf"];

    /// <summary>The cases of <c>oneOf</c>, or of <c>anyOf</c> where there is none.</summary>
    public Node Cases => OneOf.Count > 0 ? OneOf : AnyOf;

    /// <summary>The Discriminator Object's property name, in the words of any version.</summary>
    public string? Discriminator => Node["discriminator"].StringOrNull ?? Node["discriminator"]["propertyName"].StringOrNull;

    /// <summary>The Discriminator Object's mapping.</summary>
    public Node DiscriminatorMapping => Node["discriminator"]["mapping"];

    /// <summary>The schema of values that the discriminator assigns to none (OpenAPI 3.2, 4.25).</summary>
    public Node DefaultMapping => Node["discriminator"]["defaultMapping"];

    /// <summary>The names of required members; a text is that of the only one.</summary>
    public IEnumerable<string> Required => Node["required"] is { IsString: true, Flag: null } only ? [only.Text!] : Node["required"].Items.Select(static name => name.Text).OfType<string>();

    /// <summary>Whether the description says that it is deprecated.</summary>
    public bool IsDeprecated => Node["deprecated"].Flag == true;

    private bool AllowsNull => Node["type"] is { IsArray: true } several
        ? several.Items.Any(static item => item.TextEquals("null"))
        : Node["type"].TextEquals("null");

    private static string[] Single(Node type)
    {
        foreach (var known in s_single)
        {
            if (type.TextEquals(known[0]))
            {
                return known;
            }
        }

        return type.Text is not { } name || name == "null" ? []
            : ForeignTypes.Meaning(type) is not { } meaning ? [name]
            : meaning.Type is { } named ? [named]
            : [];
    }
}
