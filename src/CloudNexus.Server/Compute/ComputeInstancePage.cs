using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Compute;

/// <summary>A page of compute instances.</summary>
internal sealed record ComputeInstancePage(
    [property: JsonPropertyName("data")] IReadOnlyList<ComputeInstance> Data,
    [property: JsonPropertyName("pagination")] ComputePagination Pagination);
