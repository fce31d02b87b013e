namespace Specwright.Generator.Overlays.Paths;

/// <summary>The function <c>count</c> (RFC 9535, 2.4.5): how many values a query finds.</summary>
internal sealed record CountExpression(JsonPath Path) : IPathExpression
{
    /// <inheritdoc/>
    public PathValue Evaluate(TreeNode current, PathContext context) => PathValue.Of(Path.Select(current, context).Count);
}
