using Specwright.Generator.Diagnostics;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays;

/// <summary>Merges values into a document (Overlay 1.1.0, Action Object).</summary>
internal sealed class TreeMerge(Problems problems)
{
    /// <summary>Merges a value, which stands nowhere yet, into a target: members into an object, items or one item into an array, a scalar in place of a scalar.</summary>
    /// <param name="target">The target.</param>
    /// <param name="value">The value; it is used up.</param>
    /// <param name="place">What a problem is reported at when it cannot be the value itself.</param>
    public void Into(TreeNode target, TreeNode value, Node place)
    {
        if (target.Depth + Math.Max(1, value.Height) > ReadLimits.Depth)
        {
            problems.Report(SpecRule.LimitExceeded, place, $"With what this overlay adds, values are nested deeper than {ReadLimits.Depth} levels; the action is not applied");
        }
        else if (target.Value.IsArray && !value.Value.IsArray)
        {
            target.Add(value);
        }
        else
        {
            Merge(target, value, place);
        }
    }

    private void Merge(TreeNode target, TreeNode value, Node place)
    {
        if (target.Value.IsObject && value.Value.IsObject)
        {
            MergeMembers(target, value, place);
        }
        else if (target.Value.IsArray && value.Value.IsArray)
        {
            Move(target, value.Children);
        }
        else if (target.Value.IsScalar && value.Value.IsScalar)
        {
            target.Replace(value);
        }
        else
        {
            var name = target.Name is { } found ? $"'{found.Text}'" : "The target";
            problems.Report(SpecRule.OverlayNotApplied, place, $"{name} is {Describe(target.Value)} in the document and cannot be merged with {Describe(value.Value)}; it is left as it is. Remove it with an action of its own first.");
        }
    }

    private void MergeMembers(TreeNode target, TreeNode value, Node place)
    {
        foreach (var child in value.Children.ToList())
        {
            if (target.Member(child.Name!.Value.Text) is { } existing)
            {
                Merge(existing, child, place.Dom == child.Value.Dom ? child.Value : place);
            }
            else
            {
                target.Add(child);
            }
        }
    }

    private static void Move(TreeNode target, IEnumerable<TreeNode> children)
    {
        foreach (var child in children.ToList())
        {
            target.Add(child);
        }
    }

    private static string Describe(Node value) => value.Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "an array",
        NodeKind.Null => "null",
        _ => "a " + value.Kind.ToString().ToLowerInvariant(),
    };
}
