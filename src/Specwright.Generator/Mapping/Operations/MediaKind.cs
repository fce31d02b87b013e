namespace Specwright.Generator.Mapping.Operations;

/// <summary>What the content of a request or response is, as far as it is read and written.</summary>
internal enum MediaKind
{
    /// <summary>JSON, or whatever the caller likes where the description does not say.</summary>
    Json,

    /// <summary>A form in URL encoding.</summary>
    Form,

    /// <summary>Several parts.</summary>
    Multipart,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Items one after the other: events, JSON lines.</summary>
    Sequence,

    /// <summary>Bytes.</summary>
    Bytes,
}
