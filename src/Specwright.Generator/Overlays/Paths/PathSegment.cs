namespace Specwright.Generator.Overlays.Paths;

/// <summary>One step of a path (RFC 9535, 2.5): what its selectors find in a value, or in it and everything inside it.</summary>
internal sealed record PathSegment(bool IsDescendant, IReadOnlyList<IPathSelector> Selectors)
{
    /// <summary>Adds what the step leads to.</summary>
    public void Select(TreeNode node, PathContext context, List<TreeNode> found)
    {
        if (!context.Budget.TakeStep())
        {
            return;
        }

        foreach (var selector in Selectors)
        {
            selector.Select(node, context, found);
        }

        // A document is at most ReadLimits.Depth deep, and so are these calls.
        foreach (var child in IsDescendant ? node.Children : [])
        {
            Select(child, context, found);
        }
    }
}
