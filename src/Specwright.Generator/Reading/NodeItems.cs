using System.Collections;

namespace Specwright.Generator.Reading;

/// <summary>The items of an array, for <see langword="foreach"/>.</summary>
internal readonly struct NodeItems : IEnumerable<Node>
{
    private readonly SpecDom? _dom;
    private readonly int _index;

    public NodeItems(SpecDom? dom, int index)
    {
        _dom = dom;
        _index = index;
    }

    public Enumerator GetEnumerator() => new(_dom, _index);

    IEnumerator<Node> IEnumerable<Node>.GetEnumerator()
    {
        foreach (var node in this)
        {
            yield return node;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Node>)this).GetEnumerator();

    /// <summary>Walks the nodes directly inside a container, hidden ones left out.</summary>
    internal struct Enumerator
    {
        private readonly int _end;
        private int _next;

        public Enumerator(SpecDom? dom, int container)
        {
            Dom = dom;
            Index = -1;
            _next = container + 1;
            _end = dom is null ? 0 : dom.Container(container).Next;
        }

        public readonly Node Current => Dom!.Handle(Index);

        /// <summary>The file.</summary>
        public SpecDom? Dom { get; }

        /// <summary>The stored node, aliases not followed.</summary>
        public int Index { get; private set; }

        public bool MoveNext()
        {
            while (_next < _end)
            {
                Index = _next;
                _next = Dom!.Next(Index);
                if ((Dom.Data(Index).Flags & NodeFlags.Hidden) == 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
