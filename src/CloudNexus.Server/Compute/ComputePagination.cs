using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Compute;

/// <summary>Where a page of S4 stands.</summary>
internal sealed record ComputePagination(
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("per_page")] int PerPage,
    [property: JsonPropertyName("total_pages")] int TotalPages);
