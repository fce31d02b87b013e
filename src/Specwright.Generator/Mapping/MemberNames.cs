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
        var result = new string[members.Count];
        foreach (var i in Order(members))
        {
            var (name, given) = members[i];
            var pascal = given ?? Identifiers.Pascal(name);
            result[i] = names.Take(name, pascal, given ?? Identifiers.Pascal(Words.WithAffixes(name)), pascal + "Value", last(pascal));
        }

        return result;
    }

    // Names that were given come first: somebody wants exactly those.
    private static IEnumerable<int> Order(IReadOnlyList<(string Name, string? Given)> members) =>
        NameOrder.Of(members.Select(static member => member.Name).ToList()).OrderBy(i => members[i].Given is null ? 1 : 0);
}
