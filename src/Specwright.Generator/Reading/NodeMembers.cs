namespace Specwright.Generator.Reading;

/// <summary>The members of an object, for <see langword="foreach"/>.</summary>
internal readonly struct NodeMembers
{
    private readonly SpecDom? _dom;
    private readonly int _index;

    public NodeMembers(SpecDom? dom, int index)
    {
        _dom = dom;
        _index = index;
    }

    public Enumerator GetEnumerator() => new(new NodeItems.Enumerator(_dom, _index));

    /// <summary>Walks the members.</summary>
    internal struct Enumerator
    {
        private NodeItems.Enumerator _nodes;

        public Enumerator(NodeItems.Enumerator nodes)
        {
            _nodes = nodes;
        }

        public readonly Member Current => new(_nodes.Dom!, _nodes.Index);

        public bool MoveNext() => _nodes.MoveNext();
    }
}
