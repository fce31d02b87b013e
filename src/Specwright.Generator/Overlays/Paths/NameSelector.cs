namespace Specwright.Generator.Overlays.Paths;

/// <summary>A member by its name (RFC 9535, 2.3.1).</summary>
internal sealed record NameSelector(string Name) : IPathSelector
{
    /// <inheritdoc/>
    public void Select(TreeNode node, PathContext context, List<TreeNode> found)
    {
        if (node.Member(Name) is { } member)
        {
            found.Add(member);
        }
    }
}
