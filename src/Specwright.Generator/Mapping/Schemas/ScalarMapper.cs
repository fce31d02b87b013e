using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Maps the scalar types and their formats (OpenAPI format registry).</summary>
internal static class ScalarMapper
{
    /// <summary>The scalar of a type and format; null when the type is none of the scalar ones.</summary>
    public static ScalarKind? Map(string type, Schema schema) => type switch
    {
        "string" => OfString(schema),
        "integer" => OfInteger(schema.Format),
        "number" => OfNumber(schema.Format),
        "boolean" => ScalarKind.Boolean,
        _ => null,
    };

    private static ScalarKind OfString(Schema schema)
    {
        if (schema.Node["x-sensitive"].Boolean == true)
        {
            return ScalarKind.Secret;
        }

        return schema.Format switch
        {
            "date-time" => ScalarKind.DateTimeOffset,
            "date" => ScalarKind.DateOnly,
            "time" => ScalarKind.String,
            "duration" => ScalarKind.TimeSpan,
            "uuid" or "guid" => ScalarKind.Guid,
            "uri" or "url" or "iri" or "uri-reference" or "iri-reference" => ScalarKind.Uri,
            "byte" or "base64" => ScalarKind.Bytes,
            "password" => ScalarKind.Secret,
            _ when schema.Node["contentEncoding"].StringOrNull is "base64" => ScalarKind.Bytes,
            _ => ScalarKind.String,
        };
    }

    // OpenAPI's plain integer has no bounds, and real values pass 32 bits (sizes, epochs, ids).
    private static ScalarKind OfInteger(string? format) => format switch
    {
        "int32" or "int8" or "int16" or "uint8" or "uint16" => ScalarKind.Int32,
        "uint64" => ScalarKind.UInt64,
        "unix-time" or "unixtime" or "timestamp-seconds" => ScalarKind.UnixTime,
        _ => ScalarKind.Int64,
    };

    private static ScalarKind OfNumber(string? format) => format switch
    {
        "float" => ScalarKind.Single,
        "decimal" or "decimal128" => ScalarKind.Decimal,
        "int32" => ScalarKind.Int32,
        "int64" => ScalarKind.Int64,
        _ => ScalarKind.Double,
    };
}
