namespace Specwright.Generator.Overlays.Paths;

/// <summary>Something with a value: a literal, a query for one value, or a function.</summary>
internal interface IPathExpression
{
    /// <summary>Its value.</summary>
    PathValue Evaluate(TreeNode current, PathContext context);
}
