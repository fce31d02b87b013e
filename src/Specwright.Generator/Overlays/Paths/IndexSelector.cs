namespace Specwright.Generator.Overlays.Paths;

/// <summary>An item by its position, from the end when it is negative (RFC 9535, 2.3.3).</summary>
internal sealed record IndexSelector(long Index) : IPathSelector
{
    /// <inheritdoc/>
    public void Select(TreeNode node, PathContext context, List<TreeNode> found)
    {
        var index = Index < 0 ? node.Children.Count + Index : Index;
        if (node.Value.IsArray && index >= 0 && index < node.Children.Count)
        {
            found.Add(node.Children[(int)index]);
        }
    }
}
