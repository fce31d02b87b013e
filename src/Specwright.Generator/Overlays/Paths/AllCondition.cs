namespace Specwright.Generator.Overlays.Paths;

/// <summary>True when all of several conditions are, <c>&amp;&amp;</c>.</summary>
internal sealed record AllCondition(IReadOnlyList<IPathCondition> Conditions) : IPathCondition
{
    /// <inheritdoc/>
    public bool IsTrue(TreeNode current, PathContext context) => Conditions.All(condition => condition.IsTrue(current, context));
}
