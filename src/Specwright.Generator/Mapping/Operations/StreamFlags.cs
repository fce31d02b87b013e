using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Finds the member of a request by which a caller asks for items as they come, as OpenAI's <c>stream</c>.</summary>
internal static class StreamFlags
{
    private const string Name = "stream";

    /// <summary>A body with its flag, if it has one.</summary>
    public static BodyModel Find(BodyModel body, TypeRegistry types) => HasFlag(body.Type, types) ? body with { StreamFlag = new SpecText(Name) } : body;

    private static bool HasFlag(TypeRef type, TypeRegistry types) =>
        type.Kind == TypeKind.Model && types.Objects.TryGetValue(type.Name!, out var model)
        && model.Inherited.Concat(model.Properties).Any(static property => property.WireName.Raw == Name && property.Type is { Kind: TypeKind.Scalar, Scalar: ScalarKind.Boolean });
}
