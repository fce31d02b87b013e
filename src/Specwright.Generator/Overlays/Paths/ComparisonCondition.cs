namespace Specwright.Generator.Overlays.Paths;

/// <summary>Compares two values (RFC 9535, 2.3.5.2.2).</summary>
internal sealed record ComparisonCondition(IPathExpression Left, string Operator, IPathExpression Right) : IPathCondition
{
    /// <inheritdoc/>
    public bool IsTrue(TreeNode current, PathContext context)
    {
        var left = Left.Evaluate(current, context);
        var right = Right.Evaluate(current, context);
        return Operator switch
        {
            "==" => left.Is(right),
            "!=" => !left.Is(right),
            "<" => left.IsLessThan(right),
            ">" => right.IsLessThan(left),
            "<=" => left.IsLessThan(right) || left.Is(right),
            _ => right.IsLessThan(left) || left.Is(right),
        };
    }
}
