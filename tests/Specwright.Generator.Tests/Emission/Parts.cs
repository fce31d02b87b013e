using Specwright.Generator.Model;

namespace Specwright.Generator.Tests.Emission;

/// <summary>Parts built by hand, as the mapper would make them.</summary>
internal static class Parts
{
    public static SdkHeader Header { get; } = new("compute", Text("compute.yaml"), "CloudNexus", "public", []);

    public static TypeRef Status { get; } = new(TypeKind.OpenEnum, Name: "InstanceStatus");

    public static TypeRef Code { get; } = new(TypeKind.OpenNumber, Name: "ExitCode");

    public static AdditionalModel Additional { get; } = new("AdditionalProperties", TypeRef.Element, Nullable: true, Docs.None);

    public static SpecText Text(string text) => new(text);

    public static Docs Documented(string summary, params string[] remarks) => new(Text(summary), remarks.Select(Text).ToEquatableArray());

    public static ObjectModel Object(string name, params PropertyModel[] properties) =>
        new(Header, name, Text(name), Docs.None, properties.ToEquatableArray(), [], Additional);

    public static PropertyModel Property(string name, string wireName, TypeRef type, Presence presence = Presence.Optional) =>
        new(name, Text(wireName), type, presence, Docs.None);

    public static EnumModel Enum(string name, params (string Name, string Value)[] members) => new(
        Header,
        name,
        Text(name),
        Docs.None,
        IsNumber: false,
        members.Select(static member => new EnumMember(member.Name, Text(member.Value), Docs.None)).ToEquatableArray());

    public static UnionCase Case(string name, TypeRef type, ShapeModel shape) => new(name, type, [], shape, Docs.None);

    public static UnionCase Case(string name, TypeRef type, params string[] values) =>
        new(name, type, values.Select(Text).ToEquatableArray(), ShapeModel.Of(ShapeKind.Object), Docs.None);

    public static UnionModel Union(string name, SpecText? discriminator, bool inherits, params UnionCase[] cases) =>
        new(Header, name, Text(name), Docs.None, discriminator, inherits, cases.ToEquatableArray(), "Unknown");
}
