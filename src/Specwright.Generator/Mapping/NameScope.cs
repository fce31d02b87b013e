namespace Specwright.Generator.Mapping;

/// <summary>Names that have to differ: the types of a namespace, the members of a type, the parameters of a method.</summary>
/// <remarks>
/// A name that is taken gets a suffix made from what it stands for, never a counter, so that a newcomer renames nothing
/// but itself.
/// </remarks>
internal sealed class NameScope(string[] reserved, StringComparer comparer)
{
    // The reserved names are few and the scopes many: looking through them is cheaper than a copy for every scope.
    private readonly HashSet<string> _taken = new(comparer);

    /// <summary>Whether a name is taken.</summary>
    public bool IsTaken(string name) => IsReserved(name) || _taken.Contains(name);

    /// <summary>Takes a name if it is free.</summary>
    public bool TryTake(string name) => !IsReserved(name) && _taken.Add(name);

    /// <summary>Takes the first free one of several names; failing all, the last with a hash of what it stands for.</summary>
    public string Take(string identity, params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (TryTake(candidate))
            {
                return candidate;
            }
        }

        var name = candidates[candidates.Length - 1] + Identifiers.Hash(identity);
        while (!TryTake(name))
        {
            name += "X";
        }

        return name;
    }

    private bool IsReserved(string name)
    {
        foreach (var taken in reserved)
        {
            if (comparer.Equals(taken, name))
            {
                return true;
            }
        }

        return false;
    }
}
