namespace Specwright.Generator.Mapping;

/// <summary>
/// The order in which names that want the same identifier get it. It follows how most of them are written, not where they stand:
/// among <c>first_name</c> and <c>last_name</c> a new <c>firstName</c> is the newcomer, wherever it is put.
/// </summary>
internal static class NameOrder
{
    /// <summary>The indexes of names of members, first right first.</summary>
    public static IOrderedEnumerable<int> Of(IReadOnlyList<string> names) => Of(names, static name => name.Count(char.IsUpper));

    /// <summary>The indexes of names, first right first.</summary>
    /// <param name="names">The names.</param>
    /// <param name="preference">Decides between two of one style, or of styles that are equally usual: the lower comes first.</param>
    public static IOrderedEnumerable<int> Of(IReadOnlyList<string> names, Func<string, int> preference)
    {
        var styles = names.Select(StyleOf).ToList();
        var counts = styles.GroupBy(static style => style, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        return Enumerable.Range(0, names.Count)
            .OrderByDescending(i => counts[styles[i]])
            .ThenBy(i => Identifiers.IsValid(names[i]) ? 0 : 1)
            .ThenBy(i => preference(names[i]));
    }

    // What stands for the letters: "aA" for firstName, "a_a" for first_name, "A" for ID.
    private static string StyleOf(string name)
    {
        var style = new List<char>();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var kind = char.IsUpper(c) ? 'A' : char.IsLetterOrDigit(c) ? 'a' : c;
            if (!style.Contains(kind) || (kind is not ('a' or 'A') && i == 0))
            {
                style.Add(kind);
            }
        }

        return new string(style.ToArray());
    }
}
