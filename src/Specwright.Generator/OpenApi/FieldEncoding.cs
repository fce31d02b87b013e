using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>An Encoding Object (OpenAPI 3.1, 4.8.15), or what a form parameter of 2.0 says in its place.</summary>
/// <param name="ContentType">The media types of the field, separated by commas; null when it does not say.</param>
/// <param name="Style">The style; null when it does not say.</param>
/// <param name="Explode">Whether items and members are fields of their own; null when it does not say.</param>
/// <param name="Headers">The headers of the part; missing when there are none.</param>
/// <param name="Nested">How parts inside the part are written (OpenAPI 3.2, 4.15); missing when there are none.</param>
internal sealed record FieldEncoding(string? ContentType, string? Style, bool? Explode, Node Headers, Node Nested = default)
{
    /// <summary>An encoding that says nothing.</summary>
    public static FieldEncoding None { get; } = new(null, null, null, default);

    /// <summary>Whether the field is written in a style, and not as its content type says.</summary>
    public bool IsStyled => Style is not null || Explode is not null;

    /// <summary>The one media type it names; null when it names none, several or a range.</summary>
    public string? MediaType => ContentType is { Length: > 0 } type && type.IndexOf(',') < 0 && type.IndexOf('*') < 0 ? type.Trim() : null;

    /// <summary>Whether it names JSON alone.</summary>
    public bool IsJson => MediaType is { } name && new MediaType(name, default, default).IsJson;

    /// <summary>The encoding of a property.</summary>
    public static FieldEncoding Of(MediaType mediaType, string property)
    {
        var node = mediaType.Node["encoding"][property];
        return node.IsObject
            ? new FieldEncoding(node["contentType"].StringOrNull, node["style"].StringOrNull, node["explode"].Flag, node["headers"], NestedIn(node))
            : None;
    }

    private static Node NestedIn(Node encoding) => Array.Find([encoding["encoding"], encoding["prefixEncoding"], encoding["itemEncoding"]], static node => node.Exists);

    /// <summary>The encoding of a form parameter of 2.0, whose lists are joined by commas unless it says <c>multi</c>.</summary>
    public static FieldEncoding Of(Parameter field) => field.Node["type"].StringOrNull == "array"
        ? new FieldEncoding(null, field.Style, field.IsExploded, default)
        : None;
}
