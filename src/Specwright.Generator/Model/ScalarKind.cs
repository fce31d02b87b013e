namespace Specwright.Generator.Model;

/// <summary>The values that JSON code of the runtime reads and writes by itself; each names a method of JsonRead and JsonWrite.</summary>
internal enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A 32-bit integer.</summary>
    Int32,

    /// <summary>A 64-bit integer.</summary>
    Int64,

    /// <summary>An unsigned 64-bit integer.</summary>
    UInt64,

    /// <summary>A double-precision number.</summary>
    Double,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A UUID.</summary>
    Guid,

    /// <summary>A URI or URI reference.</summary>
    Uri,

    /// <summary>A date and time with offset (RFC 3339).</summary>
    DateTimeOffset,

    /// <summary>A full date (RFC 3339).</summary>
    DateOnly,

    /// <summary>A time of day.</summary>
    TimeOnly,

    /// <summary>An ISO 8601 duration.</summary>
    Duration,

    /// <summary>Bytes in base64.</summary>
    Bytes,

    /// <summary>Bytes in base64 for URLs.</summary>
    Base64Url,

    /// <summary>A 64-bit integer in a string.</summary>
    Int64Text,

    /// <summary>An unsigned 64-bit integer in a string.</summary>
    UInt64Text,

    /// <summary>A decimal number in a string.</summary>
    DecimalText,

    /// <summary>Text that never prints itself.</summary>
    Secret,

    /// <summary>A point in time as seconds since 1970.</summary>
    UnixTime,

    /// <summary>Any JSON value (JsonElement).</summary>
    Element,
}
