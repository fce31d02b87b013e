using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps the scalar types and their formats (OpenAPI format registry).</summary>
internal static class ScalarMapper
{
    // The largest number that a long holds, as specs round it.
    private const double MaxInt64 = 9223372036854775807;

    /// <summary>The scalar of a type and format; null when the type is none of the scalar ones.</summary>
    public static ScalarKind? Map(string type, Schema schema) => type switch
    {
        "string" => OfString(schema),
        "integer" => OfInteger(schema),
        "number" => OfNumber(Normalized(schema.Format)),
        "boolean" => ScalarKind.Boolean,
        _ => null,
    };

    /// <summary>The type that a format implies where the schema names none; null for a format of no certain type.</summary>
    public static string? TypeOf(string? format) => Normalized(format) switch
    {
        "datetime" or "date" or "time" or "duration" or "uuid" or "guid" or "uri" or "url" or "urireference" or "iri" or "byte" or "base64" or "base64url"
            or "email" or "binary" or "password" or "hostname" or "ipv4" or "ipv6" => "string",
        "int32" or "int64" => "integer",
        "float" or "double" => "number",
        _ => null,
    };

    /// <summary>Whether a format is one of numbers.</summary>
    public static bool IsOfNumbers(string? format) => Normalized(format) is "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32" or "uint64" or "float" or "double" or "decimal";

    // A time (RFC 3339, full-time) has an offset, which no type of .NET holds: it is text, as is
    // a format that is not known, or known to be text (email, hostname, ipv4, regex, json-pointer …), is text.
    private static ScalarKind OfString(Schema schema)
    {
        if (schema.Node["x-sensitive"].Boolean == true)
        {
            return ScalarKind.Secret;
        }

        return Normalized(schema.Format) switch
        {
            "datetime" or "rfc3339" => ScalarKind.DateTimeOffset,
            "date" or "fulldate" => ScalarKind.DateOnly,
            "timelocal" or "localtime" or "partialtime" => ScalarKind.TimeOnly,
            "duration" => ScalarKind.Duration,
            "uuid" or "guid" or "uuid4" or "uuidv4" => ScalarKind.Guid,
            "uri" or "url" or "iri" or "urireference" or "irireference" => ScalarKind.Uri,
            "byte" or "base64" => ScalarKind.Bytes,
            "base64url" => ScalarKind.Base64Url,
            "password" => ScalarKind.Secret,
            "int32" or "int64" => ScalarKind.Int64Text,
            "uint64" => ScalarKind.UInt64Text,
            "decimal" => ScalarKind.DecimalText,
            _ => OfEncoding(schema.Node["contentEncoding"].StringOrNull),
        };
    }

    private static ScalarKind OfEncoding(string? encoding) => Normalized(encoding) switch
    {
        "base64" => ScalarKind.Bytes,
        "base64url" => ScalarKind.Base64Url,
        _ => ScalarKind.String,
    };

    // OpenAPI's plain integer has no bounds, and real values pass 32 bits (sizes, epochs, ids).
    private static ScalarKind OfInteger(Schema schema) => Normalized(schema.Format) switch
    {
        "int32" or "int8" or "int16" or "uint8" or "uint16" when !IsBeyondInt32(schema) => ScalarKind.Int32,
        "uint64" => ScalarKind.UInt64,
        "unixtime" or "timestampseconds" => ScalarKind.UnixTime,
        "float" or "double" or "decimal" => ScalarKind.Double,
        null when schema.Node["maximum"].Double > MaxInt64 && schema.Node["minimum"].Double >= 0 => ScalarKind.UInt64,
        _ => ScalarKind.Int64,
    };

    // Bounds that say more than the format: many a tool writes int32 for every integer.
    private static bool IsBeyondInt32(Schema schema) => schema.Node["maximum"].Double > int.MaxValue || schema.Node["minimum"].Double < int.MinValue;

    // A single-precision number would drop digits that many servers send under this format all the same.
    private static ScalarKind OfNumber(string? format) => format switch
    {
        "decimal" or "decimal128" => ScalarKind.Decimal,
        "int32" => ScalarKind.Int32,
        "int64" => ScalarKind.Int64,
        _ => ScalarKind.Double,
    };

    // date-time, dateTime and DateTime are one format to those who write them.
    private static string? Normalized(string? format) => format?.Replace("-", "").Replace("_", "").ToLowerInvariant();
}
