using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Looks through a document as a bundler does, and names what references to other files find: what stands inside first.</summary>
internal sealed class ReusableWalk(References references, IReadOnlyDictionary<ObjectKind, ReusableNames> names)
{
    private readonly HashSet<(Node, ObjectKind)> _seen = [];
    private readonly Stack<Step> _pending = new();
    private Node _root;

    // A node, where its reference leads first and at last, and what it is.
    private readonly record struct Step(Node Declared, Node First, Node Target, ObjectKind Kind, bool IsLeaving = false);

    /// <summary>Looks through a document.</summary>
    public void From(Node root)
    {
        _root = root;
        _pending.Push(new Step(root, root, root, ObjectKind.Document));
        while (_pending.Count > 0)
        {
            var step = _pending.Pop();
            if (step.IsLeaving)
            {
                names[step.Kind].Add(step.Declared, step.First, step.Target);
            }
            else
            {
                Enter(step);
            }
        }
    }

    private void Enter(Step step)
    {
        if (IsElsewhere(step) && names.ContainsKey(step.Kind) && step.Target.IsObject)
        {
            _pending.Push(step with { IsLeaving = true });
        }

        var steps = new List<Step>();
        foreach (var node in step.Target.Equals(step.Declared) ? [step.Target] : new[] { step.Target, step.Declared })
        {
            if (_seen.Add((node, step.Kind)))
            {
                AddInside(node, step.Kind, steps);
            }
        }

        for (var i = steps.Count - 1; i >= 0; i--)
        {
            _pending.Push(steps[i]);
        }
    }

    private bool IsElsewhere(Step step) =>
        !step.Target.Equals(step.Declared) && step.Target.Exists && (step.Target.Dom != _root.Dom || step.Declared.Dom != _root.Dom);

    private void AddInside(Node node, ObjectKind kind, List<Step> steps)
    {
        foreach (var item in node.Items)
        {
            Add(item, ObjectFields.OfItems(kind), steps);
        }

        foreach (var (name, field) in ObjectFields.Of(kind))
        {
            Add(node[name], field, steps);
        }

        if (kind == ObjectKind.Mapping)
        {
            AddMapped(node, steps);
        }
        else if (ObjectFields.OfMembers(kind) is { } member)
        {
            foreach (var entry in node.Members)
            {
                Add(entry.Value, member, steps);
            }
        }
    }

    private void Add(Node node, ObjectKind kind, List<Step> steps)
    {
        if (node.IsObject || node.IsArray || (kind == ObjectKind.Mapping && node.IsString))
        {
            steps.Add(new Step(node, references.Step(node), references.Follow(node), kind));
        }
    }

    // The values of a mapping are references without being written as such; plain names lead to no file.
    private void AddMapped(Node node, List<Step> steps)
    {
        AddMappedValue(node, steps);
        foreach (var entry in node.Members)
        {
            AddMappedValue(entry.Value, steps);
        }
    }

    private void AddMappedValue(Node value, List<Step> steps)
    {
        if (value.StringOrNull is { } reference && references.Find(value, reference) is { Exists: true } first)
        {
            steps.Add(new Step(value, first, references.Follow(first), ObjectKind.Schema));
        }
    }
}
