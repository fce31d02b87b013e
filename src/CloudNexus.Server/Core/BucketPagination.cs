using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>The next page as a path relative to the base path, null after the last; and how many buckets there are.</summary>
internal sealed record BucketPagination(
    [property: JsonPropertyName("next_page")] string? NextPage,
    [property: JsonPropertyName("total_count")] int TotalCount);
