namespace Specwright;

/// <summary>How the items of a response follow one another.</summary>
public enum ItemStreamFormat
{
    /// <summary>A JSON value on each line (JSON Lines, NDJSON). Blank lines are passed over.</summary>
    JsonLines,

    /// <summary>JSON values behind record separators (RFC 7464).</summary>
    JsonSequence,

    /// <summary>Server-sent events whose data is the item as JSON; <c>[DONE]</c> ends the stream.</summary>
    EventData,

    /// <summary>Server-sent events as objects with <c>data</c>, <c>event</c>, <c>id</c> and <c>retry</c>, of which the data is text (OpenAPI 3.2, 4.14.4).</summary>
    Events,

    /// <summary>
    /// Server-sent events as objects with <c>data</c>, <c>event</c>, <c>id</c> and <c>retry</c>, of which the data is JSON; <c>[DONE]</c> ends the
    /// stream. An event with nothing but data that is such an object itself stands for that object.
    /// </summary>
    JsonEvents,
}
