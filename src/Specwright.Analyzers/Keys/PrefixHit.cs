using System;

namespace Specwright.Analyzers.Keys;

/// <summary>A place where a prefix stands. Sorts by place, then the longer prefix first.</summary>
internal readonly record struct PrefixHit(int Position, KeyPrefix Prefix) : IComparable<PrefixHit>
{
    public int CompareTo(PrefixHit other)
    {
        var byPosition = Position.CompareTo(other.Position);
        return byPosition != 0 ? byPosition : other.Prefix.Literal.Length.CompareTo(Prefix.Literal.Length);
    }
}
