using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Media Type Object (OpenAPI 3.1, 4.8.14) under its media type.</summary>
/// <param name="Name">The media type, as the document writes it.</param>
/// <param name="Node">The Media Type Object; missing in 2.0, which has none.</param>
/// <param name="Schema">Its schema; missing when it has none.</param>
internal sealed record MediaType(string Name, Node Node, Node Schema)
{
    /// <summary>The media type without parameters, lower case.</summary>
    public string Essence { get; } = Name.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether it has the form of a media type (RFC 6838, 4.2).</summary>
    public bool IsNamed => Essence.IndexOf('/') > 0;

    /// <summary>The schema of each of its items (OpenAPI 3.2, 4.14); missing when it has none.</summary>
    public Node ItemSchema => Node["itemSchema"];

    /// <summary>How parts without a name are written, by their positions (OpenAPI 3.2, 4.14).</summary>
    public IEnumerable<Node> PositionalEncodings => new[] { Node["prefixEncoding"], Node["itemEncoding"] }.Where(static encoding => encoding.Exists);

    /// <summary>Whether its content is JSON (RFC 8259) or has JSON's structure (RFC 6839).</summary>
    public bool IsJson => Essence is "application/json" or "text/json" or "*/*" or "application/*" or "application/x-json"
        || (Essence.EndsWith("+json", StringComparison.Ordinal) && Essence != "application/geo+json-seq")
        || Essence is "application/hal+json";

    /// <summary>Whether its content is text that is not JSON.</summary>
    public bool IsText => !IsJson && Essence.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>Whether its content is a form in URL encoding.</summary>
    public bool IsForm => Essence == "application/x-www-form-urlencoded";

    /// <summary>Whether its content has several parts.</summary>
    public bool IsMultipart => Essence.StartsWith("multipart/", StringComparison.Ordinal);
}
