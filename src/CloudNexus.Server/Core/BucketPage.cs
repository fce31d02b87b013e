using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Core;

/// <summary>A page of buckets.</summary>
internal sealed record BucketPage(
    [property: JsonPropertyName("items")] IReadOnlyList<Bucket> Items,
    [property: JsonPropertyName("pagination")] BucketPagination Pagination);
