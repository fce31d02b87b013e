using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace CloudNexus.Embedded.Json;

/// <summary>A list without pages, in the envelope assumed wherever a document shows neither a response nor paging.</summary>
internal sealed record DataList<T>([property: JsonPropertyName("data")] IReadOnlyList<T> Data);
