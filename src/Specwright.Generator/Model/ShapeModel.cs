namespace Specwright.Generator.Model;

/// <summary>What a JSON value looks like, to choose among the cases of a union without discriminator (JsonShape in the runtime).</summary>
/// <param name="Kind">The token it begins with.</param>
/// <param name="Required">Members that have to be there, for objects.</param>
/// <param name="Known">Other members that the schema names, for objects.</param>
/// <param name="Constants">Members that have one of a few values, for objects.</param>
/// <param name="Values">The only texts there are, for strings of an enum.</param>
/// <param name="Item">The items' shape, for arrays.</param>
internal sealed record ShapeModel(
    ShapeKind Kind,
    EquatableArray<SpecText> Required,
    EquatableArray<SpecText> Known,
    EquatableArray<ShapeConstant> Constants,
    EquatableArray<SpecText> Values,
    ShapeModel? Item = null)
{
    /// <summary>A shape that says no more than its token.</summary>
    public static ShapeModel Of(ShapeKind kind) => new(kind, [], [], [], []);
}
