namespace Specwright.Generator.Overlays.Paths;

/// <summary>True when a query finds something.</summary>
internal sealed record ExistsCondition(JsonPath Path) : IPathCondition
{
    /// <inheritdoc/>
    public bool IsTrue(TreeNode current, PathContext context) => Path.Select(current, context).Count > 0;
}
