using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>A parsed file: flat nodes over its text. Immutable and safe to read from several threads.</summary>
internal sealed class SpecDom
{
    private const int IndexFrom = 16;

    private readonly NodeData[] _nodes;
    private readonly ContainerData[] _containers;
    private readonly DecodedText[] _texts;
    private readonly NameTable _names;
    private readonly ConcurrentDictionary<int, Dictionary<int, int>> _indexes = new();

    public SpecDom(
        string path, SourceText text, NodeData[] nodes, ContainerData[] containers, DecodedText[] texts, NameTable names, ImmutableArray<ReadError> errors, ImmutableArray<SpecSource> sources)
    {
        Path = path;
        Text = text;
        Sources = sources;
        Errors = errors;
        _nodes = nodes;
        _containers = containers;
        _texts = texts;
        _names = names;
    }

    /// <summary>The path as it was given.</summary>
    public string Path { get; }

    /// <summary>The text that all spans refer to.</summary>
    public SourceText Text { get; }

    /// <summary>What is wrong with the text, in the order of the file. What could be read is in <see cref="Root"/> all the same.</summary>
    public ImmutableArray<ReadError> Errors { get; }

    /// <summary>The files whose texts follow one another in <see cref="Text"/>: the file itself, then the overlays applied to it.</summary>
    public ImmutableArray<SpecSource> Sources { get; }

    /// <summary>The document; missing when nothing could be read.</summary>
    public Node Root => _nodes.Length == 0 ? default : Handle(0);

    /// <summary>How many nodes the file has.</summary>
    public int NodeCount => _nodes.Length;

    /// <summary>The file that a stretch of <see cref="Text"/> stands in.</summary>
    public SpecSource SourceOf(TextSpan span)
    {
        var found = Sources[0];
        foreach (var source in Sources)
        {
            found = source.Start <= span.Start ? source : found;
        }

        return found;
    }

    /// <summary>The node at an index, aliases followed.</summary>
    public Node Handle(int index) => new(this, (_nodes[index].Flags & NodeFlags.Alias) != 0 ? _nodes[index].Length : index);

    /// <summary>The stored node, aliases not followed.</summary>
    public ref readonly NodeData Data(int index) => ref _nodes[index];

    /// <summary>The rest of an array or object.</summary>
    public ref readonly ContainerData Container(int index) => ref _containers[_nodes[index].Length];

    /// <summary>The node after a node and all that is in it.</summary>
    public int Next(int index)
    {
        ref var data = ref _nodes[index];
        return data.Kind >= NodeKind.Array && (data.Flags & NodeFlags.Alias) == 0 ? _containers[data.Length].Next : index + 1;
    }

    /// <summary>Length of a value in the file.</summary>
    public int LengthOf(int index)
    {
        ref var data = ref _nodes[index];
        return data.Kind >= NodeKind.Array ? _containers[data.Length].Length
            : (data.Flags & NodeFlags.Decoded) != 0 ? _texts[data.Length].Length
            : data.Length;
    }

    /// <summary>The name of a member.</summary>
    public string NameOf(int index) => _names[_nodes[index].Name];

    /// <summary>The text of a scalar, decoded.</summary>
    public string TextOf(int index)
    {
        ref var data = ref _nodes[index];
        if ((data.Flags & NodeFlags.Decoded) != 0)
        {
            return _texts[data.Length].Text;
        }

        var quote = (data.Flags & NodeFlags.Quoted) != 0 ? 1 : 0;
        var text = Text.ToString(new TextSpan(data.Start + quote, data.Length - (2 * quote)));
        return (data.Flags & NodeFlags.Escaped) != 0 ? JsonString.Decode(text) : text;
    }

    /// <summary>Whether the text of a scalar is the one given.</summary>
    public bool TextEquals(int index, string text)
    {
        ref var data = ref _nodes[index];
        if ((data.Flags & (NodeFlags.Decoded | NodeFlags.Escaped)) != 0)
        {
            return string.Equals(TextOf(index), text, StringComparison.Ordinal);
        }

        var quote = (data.Flags & NodeFlags.Quoted) != 0 ? 1 : 0;
        if (data.Length - (2 * quote) != text.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Text[data.Start + quote + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The member of an object whose name is a part of a text.</summary>
    public Node Member(int index, string text, int start, int length)
    {
        var name = _names.Find(text, start, length);
        if (name < 0)
        {
            return default;
        }

        ref readonly var container = ref Container(index);
        return container.Count > IndexFrom ? FromIndex(index, name) : FromMembers(index, container.Next, name);
    }

    private Node FromMembers(int index, int end, int name)
    {
        for (var member = index + 1; member < end; member = Next(member))
        {
            if (_nodes[member].Name == name && (_nodes[member].Flags & NodeFlags.Hidden) == 0)
            {
                return Handle(member);
            }
        }

        return default;
    }

    private Node FromIndex(int index, int name)
    {
        if (!_indexes.TryGetValue(index, out var members))
        {
            members = _indexes.GetOrAdd(index, BuildIndex(index));
        }

        return members.TryGetValue(name, out var member) ? Handle(member) : default;
    }

    private Dictionary<int, int> BuildIndex(int index)
    {
        ref readonly var container = ref Container(index);
        var members = new Dictionary<int, int>(container.Count);
        for (var member = index + 1; member < container.Next; member = Next(member))
        {
            if ((_nodes[member].Flags & NodeFlags.Hidden) == 0)
            {
                members[_nodes[member].Name] = member;
            }
        }

        return members;
    }
}
