namespace Specwright.Generator.Overlays.Paths;

/// <summary>A value that the path itself says.</summary>
internal sealed record LiteralExpression(PathValue Value) : IPathExpression
{
    /// <inheritdoc/>
    public PathValue Evaluate(TreeNode current, PathContext context) => Value;
}
