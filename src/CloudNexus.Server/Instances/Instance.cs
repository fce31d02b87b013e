using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>An instance in a list of S1: the fields of its create request, and the id and the status that its paths and filters name.</summary>
internal sealed record Instance(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("plan")] string Plan,
    [property: JsonPropertyName("region")] string Region,
    [property: JsonPropertyName("image")] string Image,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("tags")] IReadOnlyList<string> Tags);
