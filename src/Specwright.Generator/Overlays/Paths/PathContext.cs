namespace Specwright.Generator.Overlays.Paths;

/// <summary>What the parts of a path share while it is followed.</summary>
/// <param name="Root">The document, <c>$</c>.</param>
/// <param name="Budget">Counts the steps.</param>
internal sealed record PathContext(TreeNode Root, TreeBudget Budget);
