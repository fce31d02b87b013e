using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Platform;

/// <summary>A server of S0. The document shows <c>id</c> and the fields of a create request and of the <c>server.created</c> event.</summary>
internal sealed record Server(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("plan")] string Plan,
    [property: JsonPropertyName("image")] string Image,
    [property: JsonPropertyName("ip")] string Ip,
    [property: JsonPropertyName("status")] string Status);
