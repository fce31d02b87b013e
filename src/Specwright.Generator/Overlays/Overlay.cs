using Specwright.Generator.Diagnostics;
using Specwright.Generator.Overlays.Paths;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays;

/// <summary>Applies Overlay documents to a spec, before anything is read from it.</summary>
internal sealed class Overlay
{
    private readonly TreeNode _document;
    private readonly TreeBudget _budget = new();
    private readonly TreeMerge _merge;
    private readonly Problems _problems;

    private Overlay(SpecSource source, Node document, Problems problems)
    {
        _document = new TreeNode(source, document, null, _budget);
        _merge = new TreeMerge(problems);
        _problems = problems;
    }

    /// <summary>The spec with the overlays applied in order: still one file to its references, while every value has its place in the file that says it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SpecDom Apply(SpecDom spec, IReadOnlyList<SpecDom> overlays, Problems problems, CancellationToken cancellationToken)
    {
        if (overlays.Count == 0 || !spec.Root.IsObject)
        {
            return spec;
        }

        List<SpecDom> files = [spec, .. overlays];
        var sources = TreeWriter.Arrange(files);
        var overlay = new Overlay(sources[0], spec.Root, problems);
        var reader = new OverlayReader(problems);
        for (var i = 1; i < files.Count; i++)
        {
            foreach (var action in reader.Read(files[i], spec.Path))
            {
                cancellationToken.ThrowIfCancellationRequested();
                overlay.Apply(action, sources[i]);
            }
        }

        return TreeWriter.Write(overlay._document, files, sources);
    }

    private void Apply(OverlayAction action, SpecSource source)
    {
        if (_budget.IsExceeded)
        {
            return;
        }

        var context = new PathContext(_document, _budget);
        var targets = action.Target.Select(_document, context).Distinct().ToList();
        if (targets.Count == 0 && !_budget.IsExceeded)
        {
            Report(action, $"'{action.Node["target"].Text}' matches nothing in the document, so the action changes nothing");
        }

        if (action.Removes)
        {
            Remove(action, targets);
        }
        else if (action.Copy is { } path)
        {
            Copy(action, path.Select(_document, context), targets);
        }
        else
        {
            Merge(targets, () => new TreeNode(source, action.Update, null, _budget), action.Update);
        }

        if (_budget.IsExceeded)
        {
            _problems.Report(SpecRule.LimitExceeded, action.Node["target"], "Finding or changing the targets takes too long; this action and those after it are not applied. Write a narrower path.");
        }
    }

    private void Remove(OverlayAction action, List<TreeNode> targets)
    {
        foreach (var target in targets)
        {
            if (target == _document)
            {
                Report(action, "The document itself cannot be removed");
            }

            target.Remove();
        }
    }

    private void Copy(OverlayAction action, List<TreeNode> origins, List<TreeNode> targets)
    {
        if (origins.Count == 1)
        {
            Merge(targets, origins[0].Copy().Copy, action.Node["copy"]);
        }
        else if (targets.Count > 0)
        {
            _problems.Report(SpecRule.OverlayNotApplied, action.Node["copy"], $"'{action.Node["copy"].Text}' has to match one value and matches {origins.Count}; the action is not applied");
        }
    }

    private void Merge(List<TreeNode> targets, Func<TreeNode> value, Node place)
    {
        foreach (var target in targets)
        {
            if (!_budget.IsExceeded)
            {
                _merge.Into(target, value(), place);
            }
        }
    }

    private void Report(OverlayAction action, string message) => _problems.Report(SpecRule.OverlayNotApplied, action.Node["target"], message);
}
