using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping;

/// <summary>What a schema became: a type, and whether null is among its values.</summary>
internal readonly record struct MappedType(TypeRef Type, bool Nullable)
{
    /// <summary>Any JSON value.</summary>
    public static MappedType Element { get; } = new(TypeRef.Element, Nullable: true);

    /// <summary>The same type where null is allowed as well.</summary>
    public MappedType OrNull(bool nullable) => this with { Nullable = Nullable || nullable };
}
