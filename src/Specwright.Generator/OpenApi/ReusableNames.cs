using System.Globalization;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>
/// The names of reusable objects of one kind. What stands in another file is called as references call it: as the document lists it where
/// they lead through its list; else as Redocly's bundler does, by the last segment of the reference's pointer or by the file, and by more of
/// the way there where that name is another's.
/// </summary>
internal sealed class ReusableNames
{
    private readonly References _references;
    private readonly List<(string Name, Node Entry)> _listed;
    private readonly HashSet<Node> _entries = [];
    private readonly HashSet<Node> _used = [];
    private readonly List<Node> _found = [];
    private readonly List<(string Name, Node Node)> _all = [];
    private readonly HashSet<Node> _named = [];
    private readonly Dictionary<string, Node> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, Node> _doubles = [];

    /// <summary>Starts with what the document lists.</summary>
    public ReusableNames(References references, IEnumerable<(string Name, Node Entry)> listed)
    {
        _references = references;
        _listed = listed.ToList();
        _entries.UnionWith(_listed.Select(static entry => entry.Entry));
    }

    /// <summary>All of them: what is listed in the document's order, then what was found.</summary>
    public IReadOnlyList<(string Name, Node Node)> All => _all;

    /// <summary>What says the same as an earlier one of the same name, with that.</summary>
    public IReadOnlyDictionary<Node, Node> Doubles => _doubles;

    /// <summary>Takes what a reference leads to in another file.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="step">Where it leads in one step: to a place in the document's list, perhaps.</param>
    /// <param name="target">Where it leads at last.</param>
    public void Add(Node reference, Node step, Node target)
    {
        if (_entries.Contains(step))
        {
            _used.Add(step);
        }
        else if (!_entries.Contains(reference))
        {
            _found.Add(target);
        }
    }

    /// <summary>Gives the names, once all references are known.</summary>
    public void Complete()
    {
        var found = new HashSet<Node>(_found);
        foreach (var (name, entry) in _listed)
        {
            // A list of references to other files names what stands there.
            var target = _references.Follow(entry);
            var isElsewhere = References.TextOf(entry) is not null && target.Exists && target.Dom != entry.Dom;
            _byName[name] = entry;
            if (!isElsewhere || _used.Contains(entry) || !found.Contains(target))
            {
                Take(name, isElsewhere ? target : entry);
            }
        }

        foreach (var node in _found.Where(node => !_named.Contains(node)))
        {
            Name(node);
        }
    }

    private void Take(string name, Node node)
    {
        if (_named.Add(node))
        {
            _byName[name] = node;
            _all.Add((name, node));
        }
    }

    private void Name(Node node)
    {
        foreach (var name in Candidates(node))
        {
            if (!_byName.TryGetValue(name, out var other) || _references.Follow(other).Equals(node))
            {
                Take(name, node);
                return;
            }

            if (IsSame(other, node))
            {
                _named.Add(node);
                _doubles.Add(node, other);
                return;
            }
        }
    }

    private static IEnumerable<string> Candidates(Node node)
    {
        var name = "";
        foreach (var segment in node.Pointer.Split('/').Skip(1).Reverse().Where(static segment => segment.Length > 0))
        {
            name = segment.Replace("~1", "/").Replace("~0", "~") + (name.Length == 0 ? "" : "-" + name);
            yield return name;
        }

        name = SpecPath.FileName(node.Dom.Path) + (name.Length == 0 ? "" : "_" + name);
        yield return name;
        for (var serial = 2; ; serial++)
        {
            yield return name + "-" + serial.ToString(CultureInfo.InvariantCulture);
        }
    }

    // Whether two say the same: references by where they lead, all else by its text.
    private bool IsSame(Node left, Node right)
    {
        var pending = new Stack<(Node, Node)>([(left, right)]);
        while (pending.Count > 0)
        {
            var (one, other) = pending.Pop();
            if (one.Kind != other.Kind || one.Count != other.Count || one.Text != other.Text)
            {
                return false;
            }

            if (References.TextOf(one) is not null && References.TextOf(other) is not null && Known(one) != Known(other))
            {
                return false;
            }

            foreach (var member in one.Members)
            {
                if (member.Name != "$ref")
                {
                    pending.Push((member.Value, other[member.Name]));
                }
            }

            foreach (var (item, otherItem) in one.Items.Zip(other.Items, static (item, otherItem) => (item, otherItem)))
            {
                pending.Push((item, otherItem));
            }
        }

        return true;
    }

    private Node Known(Node reference)
    {
        var target = _references.Follow(reference);
        return _doubles.TryGetValue(target, out var known) ? known : target;
    }
}
