namespace Specwright.Corpus.Mutating;

/// <summary>Makes a document that fails small: takes out whatever it fails without.</summary>
/// <param name="fails">Whether a document still fails for the same cause.</param>
/// <param name="attempts">How many documents may be tried.</param>
internal sealed class MutationReduction(Func<SpecTree, bool> fails, int attempts)
{
    private int _left = attempts;

    /// <summary>The smaller document.</summary>
    public SpecTree Reduce(SpecTree document)
    {
        var current = document;
        for (var depth = 0; _left > 0 && SitesAt(current, depth).Count > 0; depth++)
        {
            // First halves, then quarters, and so on to single values.
            for (var size = SitesAt(current, depth).Count; size > 0 && _left > 0; size /= 2)
            {
                current = RemoveRuns(current, depth, size);
            }
        }

        return current;
    }

    private SpecTree RemoveRuns(SpecTree current, int depth, int size)
    {
        for (var start = Math.Max(0, SitesAt(current, depth).Count - size); _left-- > 0; start -= size)
        {
            var smaller = current.Copy();
            foreach (var site in SitesAt(smaller, depth).Skip(start).Take(size).Reverse())
            {
                site.Remove();
            }

            current = fails(smaller) ? smaller : current;
            if (start <= 0)
            {
                break;
            }

            start = Math.Max(size, start);
        }

        return current;
    }

    private static List<Site> SitesAt(SpecTree tree, int depth) =>
        tree.Find((site, _) => site.Holder.GetPath().Count(static c => c is '.' or '[') == depth && site.Name is not ("openapi" or "swagger"));
}
