using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Instances;

/// <summary>Where a page of S1 stands.</summary>
internal sealed record InstanceListPagination(
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("limit")] int Limit,
    [property: JsonPropertyName("total")] int Total);
