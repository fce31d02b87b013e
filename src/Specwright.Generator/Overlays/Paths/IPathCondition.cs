namespace Specwright.Generator.Overlays.Paths;

/// <summary>A question about a value (RFC 9535, 2.3.5).</summary>
internal interface IPathCondition
{
    /// <summary>Its answer.</summary>
    bool IsTrue(TreeNode current, PathContext context);
}
