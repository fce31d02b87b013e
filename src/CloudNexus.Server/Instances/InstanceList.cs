using System.Collections.Generic;
using System.Text.Json.Serialization;
using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Instances;

/// <summary>A page of S1. The document states <c>page</c> and <c>limit</c> but shows no response: the envelope is assumed after S4's.</summary>
internal sealed record InstanceList(
    [property: JsonPropertyName("data")] IReadOnlyList<Instance> Data,
    [property: JsonPropertyName("pagination")] InstanceListPagination Pagination)
{
    /// <summary>"Items per page (max 100)".</summary>
    public const int MaximumLimit = 100;

    /// <summary>Not stated; assumed.</summary>
    public const int DefaultLimit = 20;

    public static InstanceList Page(IReadOnlyList<Instance> instances, int page, int limit) =>
        new(instances.Page(page, limit), new InstanceListPagination(page, limit, instances.Count));
}
