namespace Specwright.Generator.Overlays.Paths;

/// <summary>True when a condition is not, <c>!</c>.</summary>
internal sealed record NotCondition(IPathCondition Condition) : IPathCondition
{
    /// <inheritdoc/>
    public bool IsTrue(TreeNode current, PathContext context) => !Condition.IsTrue(current, context);
}
