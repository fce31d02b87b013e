namespace Specwright.Generator.Overlays.Paths;

/// <summary>True when one of several conditions is, <c>||</c>.</summary>
internal sealed record AnyCondition(IReadOnlyList<IPathCondition> Conditions) : IPathCondition
{
    /// <inheritdoc/>
    public bool IsTrue(TreeNode current, PathContext context) => Conditions.Any(condition => condition.IsTrue(current, context));
}
