namespace Specwright.Generator.Overlays.Paths;

/// <summary>Every member or item (RFC 9535, 2.3.2).</summary>
internal sealed record WildcardSelector : IPathSelector
{
    /// <inheritdoc/>
    public void Select(TreeNode node, PathContext context, List<TreeNode> found) => found.AddRange(node.Children);
}
