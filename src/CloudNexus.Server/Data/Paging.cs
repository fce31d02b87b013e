using System.Collections.Generic;
using System.Linq;

namespace CloudNexus.Embedded.Data;

/// <summary>Cuts numbered pages out of lists.</summary>
internal static class Paging
{
    /// <summary>The items of a page; none beyond the end.</summary>
    public static IReadOnlyList<T> Page<T>(this IReadOnlyList<T> items, int number, int size)
    {
        var skipped = ((long)number - 1) * size;
        return skipped >= items.Count ? [] : [.. items.Skip((int)skipped).Take(size)];
    }
}
