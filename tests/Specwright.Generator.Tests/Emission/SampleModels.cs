using Specwright.Generator.Model;
using static Specwright.Generator.Tests.Emission.Parts;

namespace Specwright.Generator.Tests.Emission;

/// <summary>One representative of each kind of model.</summary>
internal static class SampleModels
{
    /// <summary>Every kind of member in every presence.</summary>
    public static ObjectModel Instance { get; } = Object(
        "Instance",
        Property("Id", "id", TypeRef.String, Presence.Required) with { Docs = Documented("The instance's id.") },
        Property("Status", "status", Status, Presence.Required),
        Property("Tags", "tags", TypeRef.List(TypeRef.String, itemNullable: false)),
        Property("CreatedAt", "created_at", TypeRef.Of(ScalarKind.DateTimeOffset)),
        Property("Owner", "owner", TypeRef.Model("User"), Presence.RequiredNullable),
        Property("Note", "note", TypeRef.String, Presence.OptionalNullable),
        Property("Secret", "root_password", TypeRef.Of(ScalarKind.Secret)) with { Deprecation = new(Text("Use keys.")) },
        Property("Payload", "payload", TypeRef.Element)) with
    {
        Docs = Documented("A compute instance.", "Billed by the second.\n\n* from start\n* to stop", "Kept for 30 days after it ends."),
    };

    public static ObjectModel User { get; } = Object("User", Property("Name", "name", TypeRef.String, Presence.Required));

    public static EnumModel InstanceStatus { get; } = Enum("InstanceStatus", ("Running", "running"), ("Stopped", "stopped")) with
    {
        Docs = Documented("What an instance does."),
    };

    public static EnumModel ExitCode { get; } = Enum("ExitCode", ("Ok", "0"), ("Minus1", "-1"), ("Killed", "137")) with { IsNumber = true };

    /// <summary>A union of models that are nothing else.</summary>
    public static UnionModel Event { get; } = Union(
        "WebhookEvent",
        Text("event"),
        true,
        Case("ServerCreated", TypeRef.Model("ServerCreatedEvent"), "server.created"),
        Case("ServerScaled", TypeRef.Model("ServerScaledEvent"), "server.scaled", "server.rescaled"));

    public static ObjectModel ServerCreated { get; } = EventOf("ServerCreatedEvent", "server.created");

    public static ObjectModel ServerScaled { get; } = EventOf("ServerScaledEvent", "server.scaled");

    /// <summary>A union of whatever JSON has.</summary>
    public static UnionModel Target { get; } = Union(
        "Target",
        null,
        false,
        Case("Name", TypeRef.String, ShapeModel.Of(ShapeKind.String)),
        Case("Number", TypeRef.Of(ScalarKind.Int64), ShapeModel.Of(ShapeKind.Integer)),
        Case("Names", TypeRef.List(TypeRef.String, false), ShapeModel.Of(ShapeKind.Array) with { Item = ShapeModel.Of(ShapeKind.String) }),
        Case("User", TypeRef.Model("User"), ShapeModel.Of(ShapeKind.Object) with { Required = [Text("name")] }));

    /// <summary>A model that others derive from.</summary>
    public static ObjectModel Volume { get; } = Object(
        "Volume",
        Property("Kind", "kind", TypeRef.String, Presence.Required) with { Constant = Text("volume") },
        Property("SizeGib", "size_gib", TypeRef.Of(ScalarKind.Int64), Presence.Required)) with
    {
        Derived = new(Text("kind"), [new(Text("ssd"), "SsdVolume"), new(Text("tape"), "TapeVolume")]),
    };

    public static ObjectModel SsdVolume { get; } = Derived("SsdVolume", "ssd", Property("Iops", "iops", TypeRef.Of(ScalarKind.Int32), Presence.Required));

    public static ObjectModel TapeVolume { get; } = Derived("TapeVolume", "tape", Property("Library", "library", TypeRef.String));

    private static ObjectModel EventOf(string name, string value) => Object(
        name,
        Property("Event", "event", TypeRef.String, Presence.Required) with { Constant = Text(value) },
        Property("ServerId", "server_id", TypeRef.String, Presence.Required)) with
    {
        Base = "WebhookEvent",
        BaseIsUnion = true,
    };

    private static ObjectModel Derived(string name, string kind, PropertyModel property) => Object(name, property) with
    {
        Base = "Volume",
        Inherited = [Volume.Properties[0] with { Constant = Text(kind) }, Volume.Properties[1]],
    };
}
