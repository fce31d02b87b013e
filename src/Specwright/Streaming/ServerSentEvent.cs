using System;
using System.ComponentModel;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>An event of a stream whose description does not say what its data is (WHATWG HTML, 9.2).</summary>
public sealed class ServerSentEvent
{
    private static readonly JsonMembers s_members = new(1UL, "data", "event", "id", "retry");

    /// <summary>Creates an event, for test doubles.</summary>
    /// <param name="data">The data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    public ServerSentEvent(string data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Data = data;
    }

    private ServerSentEvent(ref Utf8JsonReader reader)
    {
        Data = "";
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Index)
            {
                case 0: Data = JsonRead.String(ref reader); break;
                case 1: EventType = JsonRead.String(ref reader); break;
                case 2: Id = JsonRead.String(ref reader); break;
                case 3: ReconnectionTime = TimeSpan.FromMilliseconds(JsonRead.Int64(ref reader)); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }
    }

    /// <summary>The data; its lines are joined by line feeds.</summary>
    public string Data { get; }

    /// <summary>What kind of event it is; null when it does not say, which counts as <c>message</c>.</summary>
    public string? EventType { get; init; }

    /// <summary>The id it bears; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>After how long a client should connect again when the connection is lost; null when it does not say.</summary>
    public TimeSpan? ReconnectionTime { get; init; }

    /// <summary>Reads an event that was turned into JSON.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The event.</returns>
    /// <exception cref="JsonModelException">The JSON is no event.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ServerSentEvent Read(ref Utf8JsonReader reader) => new(ref reader);
}
