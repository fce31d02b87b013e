namespace Specwright.Generator.Overlays.Paths;

/// <summary>The value that a query finds, when it is one; also the function <c>value</c> (RFC 9535, 2.4.8).</summary>
internal sealed record QueryExpression(JsonPath Path) : IPathExpression
{
    /// <inheritdoc/>
    public PathValue Evaluate(TreeNode current, PathContext context)
    {
        var found = Path.Select(current, context);
        return found.Count == 1 ? PathValue.Of(found[0]) : PathValue.Nothing;
    }
}
