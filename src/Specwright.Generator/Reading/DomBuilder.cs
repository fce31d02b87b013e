using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>Takes the values of a file in reading order and lays them out as a <see cref="SpecDom"/>, inside the <see cref="ReadLimits"/>.</summary>
internal sealed partial class DomBuilder
{
    private readonly OpenContainer[] _open = new OpenContainer[ReadLimits.Depth];
    private readonly List<DecodedText> _texts = [];
    private NodeData[] _nodes;
    private ContainerData[] _containers;
    private int[] _stamps = new int[256];
    private int _containerCount;
    private int _name = -1;
    private int _nameStart;
    private int _nameLength;
    private bool _isMerge;

    public DomBuilder(int textLength)
    {
        Errors = new ReadErrors(textLength);
        _nodes = new NodeData[Math.Max(64, textLength / 32)];
        _containers = new ContainerData[Math.Max(16, textLength / 96)];
    }

    /// <summary>What is wrong so far.</summary>
    public ReadErrors Errors { get; }

    /// <summary>The member names so far.</summary>
    public NameTable Names { get; } = new();

    /// <summary>Nodes so far.</summary>
    public int Count { get; private set; }

    /// <summary>How many containers are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether reading must end here; the rest of the file is not looked at.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Whether the innermost open container is an object.</summary>
    public bool InObject => _nodes[_open[Depth - 1].Node].Kind == NodeKind.Object;

    /// <summary>Whether a name waits for its value.</summary>
    public bool HasName => _name >= 0;

    /// <summary>Offset of the innermost open container.</summary>
    public int OpenStart => _nodes[_open[Depth - 1].Node].Start;

    /// <summary>The innermost open container's node.</summary>
    public int OpenNode => _open[Depth - 1].Node;

    /// <summary>Ends reading with an error.</summary>
    public void Stop(ReadErrorKind kind, int start, int length, string message)
    {
        Errors.Add(kind, start, length, message);
        Stopped = true;
    }

    /// <summary>Gives the next value its name.</summary>
    public void Name(int name, int start, int length)
    {
        _name = name;
        _nameStart = start;
        _nameLength = length;
    }

    /// <summary>Opens an array or object; <see langword="false"/> when it is one too deep.</summary>
    public bool Open(NodeKind kind, int start)
    {
        if (Depth == ReadLimits.Depth)
        {
            Stop(ReadErrorKind.TooDeep, start, 1, $"Values are nested deeper than {ReadLimits.Depth} levels; the rest of the file is not read. Flatten it or move parts into components.");
            return false;
        }

        if (_containerCount == _containers.Length)
        {
            Array.Resize(ref _containers, _containers.Length * 2);
        }

        var node = Add(kind, NodeFlags.None, start, _containerCount++);
        _open[Depth++] = new OpenContainer { Node = node };
        return true;
    }

    /// <summary>Closes the innermost container and says how large it is.</summary>
    public NodeSize Close(int end)
    {
        ref var open = ref _open[Depth - 1];
        if ((open.Count > 1 || open.HasMerge) && _nodes[open.Node].Kind == NodeKind.Object)
        {
            HideDuplicates(ref open);
            Merge(open.Node);
        }

        ref var container = ref _containers[_nodes[open.Node].Length];
        container.Length = Math.Max(0, end - _nodes[open.Node].Start);
        container.Next = Count;
        container.Count = open.Count;
        if (--Depth > 0)
        {
            ref var parent = ref _open[Depth - 1];
            parent.Height = Math.Max(parent.Height, open.Height + 1);
            parent.Expanded += open.Expanded;
        }

        return new NodeSize(open.Height + 1, open.Expanded + 1);
    }

    /// <summary>Adds a scalar whose text is a slice of the file.</summary>
    public int Scalar(NodeKind kind, NodeFlags flags, int start, int length) => Add(kind, flags, start, length);

    /// <summary>Adds a scalar whose text is written otherwise in the file.</summary>
    public int Scalar(NodeKind kind, int start, int length, string text)
    {
        _texts.Add(new DecodedText(length, text));
        return Add(kind, NodeFlags.Decoded, start, _texts.Count - 1);
    }

    /// <summary>Adds a scalar as it stands in another file.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="start">Where that file's text begins in this one's.</param>
    public int Scalar(Node scalar, int start)
    {
        ref readonly var data = ref scalar.Dom.Data(scalar.Index);
        return (data.Flags & NodeFlags.Decoded) != 0
            ? Scalar(data.Kind, start + data.Start, scalar.Dom.LengthOf(scalar.Index), scalar.Dom.TextOf(scalar.Index))
            : Scalar(data.Kind, data.Flags & (NodeFlags.Quoted | NodeFlags.Escaped), start + data.Start, data.Length);
    }

    /// <summary>Closes what is open and makes the DOM.</summary>
    public SpecDom Finish(string path, SourceText text, int end) => Finish(text, end, ImmutableArray.Create(new SpecSource(path, text, 0)));

    /// <summary>Closes what is open and makes the DOM of several files, the first of which gives it its path.</summary>
    public SpecDom Finish(SourceText text, int end, ImmutableArray<SpecSource> sources)
    {
        while (Depth > 0)
        {
            Close(end);
        }

        Array.Resize(ref _nodes, Count);
        Array.Resize(ref _containers, _containerCount);
        return new SpecDom(sources[0].Path, text, _nodes, _containers, _texts.ToArray(), Names, Errors.ToSorted(), sources);
    }

    private int Add(NodeKind kind, NodeFlags flags, int start, int length)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
        }

        if (Count == ReadLimits.Nodes)
        {
            Stop(ReadErrorKind.TooLarge, start, 1, $"The file holds more than {ReadLimits.Nodes} values; the rest of it is not read. Split it into several files.");
        }

        var parent = -1;
        if (Depth > 0)
        {
            ref var open = ref _open[Depth - 1];
            parent = open.Node;
            open.Expanded++;
            open.Count++;
            if (_isMerge)
            {
                open.Count--;
                open.HasMerge = true;
                flags |= NodeFlags.Hidden | NodeFlags.Merge;
            }
        }

        _nodes[Count] = new NodeData
        {
            Start = start,
            Length = length,
            NameStart = _nameStart,
            Name = _name,
            Parent = parent,
            NameLength = (ushort)Math.Min(_nameLength, ushort.MaxValue),
            Kind = kind,
            Flags = flags,
        };
        _name = -1;
        _isMerge = false;
        return Count++;
    }

    /// <summary>The node after a node and all that is in it. Only for closed containers.</summary>
    private int Next(int node) => IsContainer(node) ? _containers[_nodes[node].Length].Next : node + 1;

    private bool IsContainer(int node) => _nodes[node].Kind >= NodeKind.Array && (_nodes[node].Flags & NodeFlags.Alias) == 0;

    // All that is inside is closed when this runs, so one stamp per name is enough.
    private void HideDuplicates(ref OpenContainer open)
    {
        if (_stamps.Length < Names.Count)
        {
            Array.Resize(ref _stamps, Math.Max(Names.Count, _stamps.Length * 2));
        }

        for (var node = open.Node + 1; node < Count; node = Next(node))
        {
            ref var member = ref _nodes[node];
            if ((member.Flags & NodeFlags.Hidden) != 0)
            {
                continue;
            }

            if (_stamps[member.Name] == open.Node + 1)
            {
                member.Flags |= NodeFlags.Hidden;
                open.Count--;
                Errors.Add(ReadErrorKind.DuplicateKey, member.NameStart, member.NameLength, $"The name '{ReadText.Shorten(Names[member.Name])}' stands twice in this object; the first one counts. Remove or rename this one.");
            }

            _stamps[member.Name] = open.Node + 1;
        }
    }
}
