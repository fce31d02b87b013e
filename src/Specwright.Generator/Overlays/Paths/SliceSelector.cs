namespace Specwright.Generator.Overlays.Paths;

/// <summary>Items by a range of positions (RFC 9535, 2.3.4).</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : IPathSelector
{
    /// <inheritdoc/>
    public void Select(TreeNode node, PathContext context, List<TreeNode> found)
    {
        if (!node.Value.IsArray || Step == 0)
        {
            return;
        }

        var items = node.Children;
        if (Step > 0)
        {
            var end = Bound(End ?? items.Count, 0, items.Count);
            for (var i = Bound(Start ?? 0, 0, items.Count); i < end; i += Step)
            {
                found.Add(items[(int)i]);
            }
        }
        else
        {
            var end = End is null ? -1 : Bound(End.Value, -1, items.Count - 1);
            for (var i = Start is null ? items.Count - 1 : Bound(Start.Value, -1, items.Count - 1); i > end; i += Step)
            {
                found.Add(items[(int)i]);
            }
        }

        long Bound(long position, long least, long most) => Math.Min(Math.Max(position < 0 ? items.Count + position : position, least), most);
    }
}
