using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays;

/// <summary>A value of a document that can be changed. What is inside is unfolded when somebody looks.</summary>
internal sealed class TreeNode
{
    private readonly TreeBudget _budget;
    private List<TreeNode>? _children;

    /// <summary>Takes a value of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="value">The value, as it stands there.</param>
    /// <param name="name">The name of the member that holds it; null for items and the root.</param>
    /// <param name="budget">Counts it.</param>
    public TreeNode(SpecSource source, Node value, TreeName? name, TreeBudget budget)
    {
        Source = source;
        Value = value;
        Name = name;
        _budget = budget;
        budget.AddValue();
    }

    /// <summary>The file that it comes from.</summary>
    public SpecSource Source { get; private set; }

    /// <summary>The value in its file; of a container the children may be others by now.</summary>
    public Node Value { get; private set; }

    /// <summary>The name of the member that holds it; null for items and the root.</summary>
    public TreeName? Name { get; private set; }

    /// <summary>What it stands in; null for the root and for what was taken out.</summary>
    public TreeNode? Parent { get; private set; }

    /// <summary>What is directly inside, in order.</summary>
    public IReadOnlyList<TreeNode> Children => Unfold();

    /// <summary>How many containers it stands in.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>How many containers stand in one another from here on, itself counted.</summary>
    public int Height => Value.IsScalar ? 0 : 1 + Children.Select(static child => child.Height).DefaultIfEmpty().Max();

    /// <summary>The member of a name; null when there is none.</summary>
    public TreeNode? Member(string name) => Value.IsObject ? Unfold().Find(child => child.Name is { } found && found.Text == name) : null;

    /// <summary>Adds a member to an object, or an item to an array.</summary>
    public void Add(TreeNode child)
    {
        child.Parent = this;
        child.Name = Value.IsObject ? child.Name : null;
        Unfold().Add(child);
    }

    /// <summary>Takes it out of what it stands in.</summary>
    public void Remove()
    {
        Parent?.Unfold().Remove(this);
        Parent = null;
    }

    /// <summary>Takes the value of another node and keeps the name.</summary>
    public void Replace(TreeNode other) => (Source, Value, _children) = (other.Source, other.Value, null);

    /// <summary>The same value once more, standing nowhere.</summary>
    public TreeNode Copy()
    {
        var copy = new TreeNode(Source, Value, Name, _budget);
        if (_children is not null)
        {
            copy._children = [];
            _children.ForEach(child => copy.Add(child.Copy()));
        }

        return copy;
    }

    private List<TreeNode> Unfold()
    {
        if (_children is null)
        {
            _children = [];
            foreach (var member in Value.Members)
            {
                Add(new TreeNode(Source, member.Value, new TreeName(member.Name, new(Source.Start + member.NameSpan.Start, member.NameSpan.Length)), _budget));
            }

            foreach (var item in Value.Items)
            {
                Add(new TreeNode(Source, item, null, _budget));
            }
        }

        return _children;
    }
}
