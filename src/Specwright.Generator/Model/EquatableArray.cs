using System.Collections.Immutable;

namespace Specwright.Generator.Model;

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
internal static class EquatableArray
{
    /// <summary>Copies the items; the target of collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(ImmutableArray.Create(items.ToArray()));

    /// <summary>Takes the items of a sequence, in its order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());
}
