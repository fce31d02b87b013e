namespace Specwright.Generator.Overlays.Paths;

/// <summary>The members or items of which a condition is true (RFC 9535, 2.3.5).</summary>
internal sealed record FilterSelector(IPathCondition Condition) : IPathSelector
{
    /// <inheritdoc/>
    public void Select(TreeNode node, PathContext context, List<TreeNode> found)
    {
        foreach (var child in node.Children)
        {
            if (context.Budget.TakeStep() && Condition.IsTrue(child, context))
            {
                found.Add(child);
            }
        }
    }
}
