namespace Specwright.Generator.Model;

/// <summary>How a value's type is written; emitters never build type names from text.</summary>
/// <param name="Kind">Which shape it has.</param>
/// <param name="Scalar">The scalar, for <see cref="TypeKind.Scalar"/>.</param>
/// <param name="Name">The generated type's simple name, for models and enums.</param>
/// <param name="Item">The item's type, for lists and maps.</param>
/// <param name="ItemNullable">Whether an item may be null, for lists and maps.</param>
internal sealed record TypeRef(
    TypeKind Kind,
    ScalarKind Scalar = ScalarKind.String,
    string? Name = null,
    TypeRef? Item = null,
    bool ItemNullable = false)
{
    /// <summary>Any JSON value.</summary>
    public static TypeRef Element { get; } = new(TypeKind.Scalar, ScalarKind.Element);

    /// <summary>Text.</summary>
    public static TypeRef String { get; } = new(TypeKind.Scalar, ScalarKind.String);

    /// <summary>Raw content.</summary>
    public static TypeRef Stream { get; } = new(TypeKind.Stream);

    /// <summary>A file.</summary>
    public static TypeRef File { get; } = new(TypeKind.File);

    /// <summary>A server-sent event of which the spec says nothing.</summary>
    public static TypeRef Event { get; } = new(TypeKind.Event);

    /// <summary>A scalar.</summary>
    public static TypeRef Of(ScalarKind scalar) => new(TypeKind.Scalar, scalar);

    /// <summary>A generated class.</summary>
    public static TypeRef Model(string name) => new(TypeKind.Model, Name: name);

    /// <summary>A list.</summary>
    public static TypeRef List(TypeRef item, bool itemNullable) => new(TypeKind.List, Item: item, ItemNullable: itemNullable);

    /// <summary>A map.</summary>
    public static TypeRef Map(TypeRef item, bool itemNullable) => new(TypeKind.Map, Item: item, ItemNullable: itemNullable);

    /// <summary>Whether the C# type is a struct.</summary>
    public bool IsValueType => Kind switch
    {
        TypeKind.OpenEnum or TypeKind.OpenNumber => true,
        TypeKind.Scalar => Scalar is not (ScalarKind.String or ScalarKind.Uri or ScalarKind.Bytes or ScalarKind.Base64Url or ScalarKind.Secret),
        _ => false,
    };

    /// <summary>Whether this is the type of any JSON value, which holds null by itself.</summary>
    public bool IsElement => Kind == TypeKind.Scalar && Scalar == ScalarKind.Element;
}
