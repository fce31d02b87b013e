#nullable enable

namespace MembersThatDerivedSchemasDescribe;

/// <summary>The <c>Event</c> schema.</summary>
[ApiSchema("Event")]
public partial class Event
{
    /// <summary>The <c>type</c> member.</summary>
    public string Type { get; set; } = "Event";
}

/// <summary>The <c>Events</c> operations.</summary>
public partial class EventsClient : ResourceClient
{
    /// <summary>Calls <c>GET /events</c>.</summary>
    /// <returns>All.</returns>
    [ApiOperation("listEvents", "GET", "/events")]
    public virtual Task<IList<Event>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Members that derived schemas describe</summary>
public partial class MembersThatDerivedSchemasDescribeClient : ApiClient
{
    /// <summary>The <c>Events</c> operations.</summary>
    public virtual EventsClient Events => throw null!;
}

/// <summary>The <c>Pinged</c> schema.</summary>
[ApiSchema("Pinged")]
public sealed partial class Pinged : Event
{
    /// <summary>What happened.</summary>
    public required IDictionary<string, JsonElement> Data { get; set; }
}

/// <summary>The <c>User</c> schema.</summary>
[ApiSchema("User")]
public sealed partial class User
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }
}

/// <summary>The <c>UserCreated</c> schema.</summary>
[ApiSchema("UserCreated")]
public sealed partial class UserCreated : Event
{
    /// <summary>The <c>data</c> member.</summary>
    public required User Data { get; set; }
}
