using System.Collections.Immutable;
using Specwright.Generator.Inputs;
using Specwright.Generator.Model;

namespace Specwright.Generator.Pipeline;

/// <summary>Puts specs and parts into slots, because Roslyn compares the items of a step by position.</summary>
internal static class Buckets
{
    // An IDE's cost grows with the number of generated files: up to this many types, each has its own.
    private const int MaxFiles = 256;

    private const int SpecSlots = 256;

    /// <summary>The specs of a project in slots, so that one which comes or goes moves no other.</summary>
    public static ImmutableArray<EquatableArray<SpecSet>> Of(IEnumerable<SpecSet> sets)
    {
        var slots = sets.ToLookup(static set => SlotOf(set.Root.Path, SpecSlots));
        return Enumerable.Range(0, SpecSlots).Select(slot => slots[slot].ToEquatableArray()).ToImmutableArray();
    }

    /// <summary>The buckets of one kind of part: as many as there are slots, most of them empty.</summary>
    /// <param name="model">The SDK; null for none.</param>
    /// <param name="kind">What the parts are.</param>
    /// <param name="slots">How many slots there are.</param>
    /// <param name="parts">The parts, ordered by name.</param>
    /// <param name="name">A part's name.</param>
    public static ImmutableArray<Bucket<T>> Of<T>(SdkModel? model, string kind, int slots, Func<SdkModel, EquatableArray<T>> parts, Func<T, string> name)
        where T : IEquatable<T>
    {
        if (model is null)
        {
            return ImmutableArray<Bucket<T>>.Empty;
        }

        var isShared = FileCount(model) > MaxFiles;
        var contents = new List<T>?[slots];
        foreach (var part in parts(model))
        {
            (contents[SlotOf(name(part), slots)] ??= []).Add(part);
        }

        return contents.Select((content, slot) => new Bucket<T>(kind, slot, isShared, (content ?? []).ToEquatableArray())).ToImmutableArray();
    }

    private static int FileCount(SdkModel model) =>
        model.Objects.Count + model.Enums.Count + model.Unions.Count + model.Tuples.Count + model.Clients.Count + model.Parameters.Count + model.Results.Count;

    private static int SlotOf(string name, int slots) => (int)(StableHash.Of(name) % (uint)slots);
}
