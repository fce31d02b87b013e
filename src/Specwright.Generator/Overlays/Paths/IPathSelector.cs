namespace Specwright.Generator.Overlays.Paths;

/// <summary>Finds values directly inside a value (RFC 9535, 2.3).</summary>
internal interface IPathSelector
{
    /// <summary>Adds what it finds.</summary>
    void Select(TreeNode node, PathContext context, List<TreeNode> found);
}
