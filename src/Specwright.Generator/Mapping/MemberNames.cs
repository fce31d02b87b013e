namespace Specwright.Generator.Mapping;

/// <summary>Names the members of one type, apart from one another.</summary>
internal static class MemberNames
{
    /// <summary>The C# names of members, in their order.</summary>
    /// <param name="members">The members' names in the spec, and the C# names that extensions give them, if any.</param>
    /// <param name="names">The names that are taken.</param>
    /// <param name="last">The last resort for a member whose names are all taken, made from its C# name.</param>
    public static string[] Of(IReadOnlyList<(string Name, string? Given)> members, NameScope names, Func<string, string> last)
    {
        var result = members.Select(static member => member.Given ?? Identifiers.Pascal(member.Name)).ToArray();

        // Whose right is the first matters only where two want the same name, which is rare, and finding out is dear.
        foreach (var i in AreFree(result, names) ? Enumerable.Range(0, members.Count) : Order(members))
        {
            var (name, given) = members[i];
            var pascal = result[i];
            if (!names.TryTake(pascal))
            {
                result[i] = names.Take(name, given is null ? [.. Identifiers.Candidates(name), last(pascal)] : [pascal + "Value", last(pascal)]);
            }
        }

        return result;
    }

    private static bool AreFree(string[] wanted, NameScope names) =>
        !wanted.Any(names.IsTaken) && wanted.Distinct(StringComparer.Ordinal).Count() == wanted.Length;

    // Names that were given come first: somebody wants exactly those.
    private static IEnumerable<int> Order(IReadOnlyList<(string Name, string? Given)> members) =>
        NameOrder.Of(members.Select(static member => member.Name).ToList()).OrderBy(i => members[i].Given is null ? 1 : 0);
}
