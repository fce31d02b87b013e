using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Says what the JSON of a type looks like.</summary>
internal sealed class ShapeMapper(TypeRegistry types)
{
    // Lists of lists deeper than this look alike.
    private const int MaxDepth = 4;

    /// <summary>The shape of a type.</summary>
    public ShapeModel Of(TypeRef type) => Of(type, 0);

    private ShapeModel Of(TypeRef type, int depth) => type.Kind switch
    {
        TypeKind.List => ShapeModel.Of(ShapeKind.Array) with { Item = depth < MaxDepth ? Of(type.Item!, depth + 1) : null },
        TypeKind.Map => ShapeModel.Of(ShapeKind.Object),
        TypeKind.OpenEnum => OfEnum(type.Name!),
        TypeKind.OpenNumber => ShapeModel.Of(ShapeKind.Integer),
        TypeKind.File => ShapeModel.Of(ShapeKind.String),
        TypeKind.Model when types.Tuples.TryGetValue(type.Name!, out var tuple) =>
            ShapeModel.Of(ShapeKind.Array) with { Item = depth < MaxDepth ? Of(tuple.Items[0].Type, depth + 1) : null },
        TypeKind.Model when types.Objects.TryGetValue(type.Name!, out var model) => OfObject(model),
        TypeKind.Scalar => OfScalar(type.Scalar),
        _ => ShapeModel.Of(ShapeKind.Any),
    };

    private ShapeModel OfEnum(string name) => types.Enums.TryGetValue(name, out var model)
        ? ShapeModel.Of(ShapeKind.String) with { Values = model.Members.Select(static member => member.Value).ToEquatableArray() }
        : ShapeModel.Of(ShapeKind.String);

    private ShapeModel OfObject(ObjectModel model)
    {
        var all = model.Inherited.Concat(model.Properties).ToList();
        return ShapeModel.Of(ShapeKind.Object) with
        {
            Required = Names(all, static property => property.Presence is Presence.Required or Presence.RequiredNullable),
            Known = Names(all, static property => property.Presence is Presence.Optional or Presence.OptionalNullable),
            Constants = all.Where(property => property.WireName != model.Derived?.Discriminator).Select(ConstantOf).OfType<ShapeConstant>().ToEquatableArray(),
        };
    }

    private ShapeConstant? ConstantOf(PropertyModel property) => property switch
    {
        { Constant: { } constant, Type: { Kind: TypeKind.OpenEnum } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.String } } => new ShapeConstant(property.WireName, [constant]),
        { Type: { Kind: TypeKind.OpenEnum, Name: { } name } } when types.Enums.TryGetValue(name, out var model) && model.Members.Count == 1 =>
            new ShapeConstant(property.WireName, [model.Members[0].Value]),
        _ => null,
    };

    private static EquatableArray<SpecText> Names(List<PropertyModel> properties, Func<PropertyModel, bool> filter) =>
        properties.Where(filter).Select(static property => property.WireName).ToEquatableArray();

    private static ShapeModel OfScalar(ScalarKind scalar) => ShapeModel.Of(scalar switch
    {
        ScalarKind.Boolean => ShapeKind.Boolean,
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.UnixTime => ShapeKind.Integer,
        ScalarKind.Double or ScalarKind.Decimal => ShapeKind.Number,
        ScalarKind.Element => ShapeKind.Any,
        _ => ShapeKind.String,
    });
}
