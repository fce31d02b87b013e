using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Json;

/// <summary>How every API of the server writes JSON.</summary>
internal static class JsonFormat
{
    public static JsonSerializerOptions Options { get; } = new() { Converters = { new UtcTimestampConverter() } };

    /// <summary>Duplicate names are malformed: which of the two is meant is anybody's guess.</summary>
    public static JsonDocumentOptions Strict { get; } = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    public static IResult Ok<T>(T value) => Results.Json(value, Options, statusCode: StatusCodes.Status200OK);

    public static IResult Created<T>(T value) => Results.Json(value, Options, statusCode: StatusCodes.Status201Created);

    public static IResult Accepted<T>(T value) => Results.Json(value, Options, statusCode: StatusCodes.Status202Accepted);
}
