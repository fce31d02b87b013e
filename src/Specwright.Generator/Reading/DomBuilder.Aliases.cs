namespace Specwright.Generator.Reading;

/// <summary>YAML aliases and merge keys: nodes that stand for other nodes, never copies.</summary>
internal sealed partial class DomBuilder
{
    private long _aliasNodes;

    /// <summary>Says that the next value is what the innermost object takes in, not a member of it.</summary>
    public void NextIsMerge() => _isMerge = true;

    /// <summary>Adds a node that stands for another one. <see langword="false"/> when that would repeat too much or nest too deep.</summary>
    public bool Alias(int target, NodeSize size, int start, int length)
    {
        _aliasNodes += size.Nodes;
        if (_aliasNodes > ReadLimits.AliasNodes)
        {
            Stop(ReadErrorKind.AliasBudget, start, length, $"Aliases repeat more than {ReadLimits.AliasNodes} values up to here; the rest of the file is not read. Write the values out or move them into components.");
            return false;
        }

        if (Depth + size.Height > ReadLimits.Depth)
        {
            Stop(ReadErrorKind.TooDeep, start, length, $"With what this alias repeats, values are nested deeper than {ReadLimits.Depth} levels; the rest of the file is not read.");
            return false;
        }

        Add(_nodes[target].Kind, NodeFlags.Alias, start, target);
        if (Depth > 0)
        {
            ref var open = ref _open[Depth - 1];
            open.Height = Math.Max(open.Height, size.Height);
            open.Expanded += size.Nodes - 1;
        }

        return true;
    }

    // Members that stand in the object itself win; of several merged ones the first wins.
    private void Merge(int container)
    {
        var end = Count;
        for (var node = container + 1; node < end; node = Next(node))
        {
            if ((_nodes[node].Flags & NodeFlags.Merge) != 0)
            {
                MergeFrom(container, node);
            }
        }
    }

    private void MergeFrom(int container, int node)
    {
        var source = Target(node);
        if (_nodes[source].Kind == NodeKind.Object)
        {
            MergeMembers(container, source);
            return;
        }

        if (_nodes[source].Kind == NodeKind.Null)
        {
            return;
        }

        if (_nodes[source].Kind != NodeKind.Array)
        {
            Errors.Add(ReadErrorKind.Syntax, _nodes[node].NameStart, _nodes[node].NameLength, "A merge key '<<' takes a mapping or a list of mappings.");
            return;
        }

        var end = Next(source);
        for (var item = source + 1; item < end; item = Next(item))
        {
            MergeFromItem(container, item);
        }
    }

    private void MergeFromItem(int container, int item)
    {
        if (_nodes[Target(item)].Kind == NodeKind.Object)
        {
            MergeMembers(container, Target(item));
        }
        else
        {
            Errors.Add(ReadErrorKind.Syntax, _nodes[item].Start, 1, "A merge key '<<' takes a mapping or a list of mappings.");
        }
    }

    private void MergeMembers(int container, int source)
    {
        var end = Next(source);
        for (var node = source + 1; node < end && !Stopped; node = Next(node))
        {
            var member = _nodes[node];
            if ((member.Flags & NodeFlags.Hidden) != 0 || _stamps[member.Name] == container + 1)
            {
                continue;
            }

            _stamps[member.Name] = container + 1;
            Name(member.Name, member.NameStart, member.NameLength);
            Add(member.Kind, NodeFlags.Alias, member.Start, Target(node));
        }
    }

    private int Target(int node) => (_nodes[node].Flags & NodeFlags.Alias) != 0 ? _nodes[node].Length : node;
}
