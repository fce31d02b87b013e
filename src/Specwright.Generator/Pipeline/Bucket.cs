using Specwright.Generator.Model;

namespace Specwright.Generator.Pipeline;

/// <summary>Some parts of one kind: those whose names fall into one slot.</summary>
/// <remarks>
/// Roslyn compares the items of a step by position. A part's slot depends on its name alone, so a part that is added moves no other.
/// </remarks>
/// <param name="Kind">What the parts are.</param>
/// <param name="Slot">The slot.</param>
/// <param name="IsShared">Whether the parts share one file, which large specs do.</param>
/// <param name="Parts">The parts, ordered by name; usually none or one.</param>
internal sealed record Bucket<T>(string Kind, int Slot, bool IsShared, EquatableArray<T> Parts)
    where T : IEquatable<T>;
