using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Errors;

/// <summary>The envelope around an error.</summary>
internal sealed record ErrorResponse([property: JsonPropertyName("error")] ErrorBody Error);
