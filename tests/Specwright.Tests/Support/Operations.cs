namespace Specwright.Tests.Support;

/// <summary>Operations for tests.</summary>
public static class Operations
{
    public const string ThingJson = """{"id":"t1","status":"running"}""";

    public static ApiOperation List { get; } = new("listThings", "GET", "/things");

    public static ApiOperation Get { get; } = new("getThing", "GET", "/things/{id}");

    public static ApiOperation Create { get; } = new("createThing", "POST", "/things");

    public static ApiOperation Delete { get; } = new("deleteThing", "DELETE", "/things/{id}");
}
