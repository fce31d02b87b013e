namespace Specwright.Corpus.Wire;

/// <summary>Finds which name of C# stands for which name of the spec.</summary>
internal static class NameMatch
{
    /// <summary>Pairs names: those that are equal but for case and punctuation, then those that one contains the other of, then one that is left with one that is left.</summary>
    /// <param name="wire">The names of the spec.</param>
    /// <param name="clr">The names of C#.</param>
    /// <returns>For each name of the spec its index among those of C#; -1 for none.</returns>
    public static int[] Pair(IReadOnlyList<string> wire, IReadOnlyList<string> clr)
    {
        var result = Enumerable.Repeat(-1, wire.Count).ToArray();
        foreach (var matches in new Func<string, string, bool>[]
        {
            static (left, right) => left == right,
            static (left, right) => Plain(left) == Plain(right),
            static (left, right) => Bare(left) == Bare(right),
            static (left, right) => Bare(left).Length > 0 && Bare(right).StartsWith(Bare(left), StringComparison.Ordinal),
            static (left, right) => Bare(right).Length > 0 && (Bare(left).EndsWith(Bare(right), StringComparison.Ordinal) || Bare(right).EndsWith(Bare(left), StringComparison.Ordinal)),
        })
        {
            for (var i = 0; i < wire.Count; i++)
            {
                if (result[i] < 0)
                {
                    result[i] = Enumerable.Range(0, clr.Count).Where(index => !result.Contains(index) && matches(wire[i], clr[index])).DefaultIfEmpty(-1).First();
                }
            }
        }

        // What is left follows the spec's order.
        var (leftWire, leftClr) = (Enumerable.Range(0, wire.Count).Where(i => result[i] < 0).ToList(), Enumerable.Range(0, clr.Count).Where(i => !result.Contains(i)).ToList());
        if (leftWire.Count == leftClr.Count)
        {
            leftWire.ForEach(i => result[i] = leftClr[leftWire.IndexOf(i)]);
        }

        return result;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Without what marks a name as an extension or a list.
    private static string Bare(string name) => Plain(name) is ['x', _, _, ..] plain && name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? plain[1..] : Plain(name);
}
