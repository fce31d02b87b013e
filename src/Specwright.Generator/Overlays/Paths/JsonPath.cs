namespace Specwright.Generator.Overlays.Paths;

/// <summary>A query for values of a document (RFC 9535).</summary>
/// <param name="IsAbsolute">Whether it begins at the document, <c>$</c>, and not at the value that a filter looks at, <c>@</c>.</param>
/// <param name="Segments">Its steps.</param>
internal sealed record JsonPath(bool IsAbsolute, IReadOnlyList<PathSegment> Segments)
{
    /// <summary>Whether it can only find one value (RFC 9535, 2.3.5.1).</summary>
    public bool IsSingular => Segments.All(static segment =>
        !segment.IsDescendant && segment.Selectors.Count == 1 && segment.Selectors[0] is NameSelector or IndexSelector);

    /// <summary>The values that it finds, in its order; one that is found twice is there twice.</summary>
    /// <param name="current">What <c>@</c> means.</param>
    /// <param name="context">What <c>$</c> means.</param>
    public List<TreeNode> Select(TreeNode current, PathContext context)
    {
        List<TreeNode> found = [IsAbsolute ? context.Root : current];
        foreach (var segment in Segments)
        {
            var next = new List<TreeNode>();
            foreach (var node in found)
            {
                segment.Select(node, context, next);
            }

            found = next;
        }

        return found;
    }
}
