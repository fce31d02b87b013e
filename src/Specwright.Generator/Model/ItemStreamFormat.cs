namespace Specwright.Generator.Model;

/// <summary>How the items of a response follow one another; the runtime has the same names.</summary>
internal enum ItemStreamFormat
{
    /// <summary>A JSON value on each line.</summary>
    JsonLines,

    /// <summary>JSON values behind record separators.</summary>
    JsonSequence,

    /// <summary>Server-sent events whose data is the item.</summary>
    EventData,

    /// <summary>Server-sent events as objects whose data is text.</summary>
    Events,

    /// <summary>Server-sent events as objects whose data is JSON.</summary>
    JsonEvents,
}
