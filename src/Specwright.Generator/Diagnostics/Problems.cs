using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Diagnostics;

/// <summary>Collects the problems of one spec.</summary>
internal sealed class Problems
{
    // A spec with thousands of equal mistakes must not drown the build's log.
    private const int MaxPerRule = 200;

    // What is inferred alike for every list of an API is worth an example, not a page.
    private const int MaxInferences = 20;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _seen = [];
    private readonly Dictionary<SpecRule, int> _counts = [];

    /// <summary>Adds a problem with the value of a node.</summary>
    public void Report(SpecRule rule, Node node, params string[] arguments) => Report(rule, node.Dom, node.Span, arguments);

    /// <summary>Adds a problem with the member that holds a node.</summary>
    public void ReportMember(SpecRule rule, Node node, params string[] arguments) => Report(rule, node.Dom, node.NameSpan, arguments);

    /// <summary>Adds a problem with a stretch of a file.</summary>
    public void Report(SpecRule rule, SpecDom dom, TextSpan span, params string[] arguments)
    {
        var source = dom.SourceOf(span);
        var local = source.Local(span);
        Add(new Problem(rule, source.Path, local, source.Text.Lines.GetLinePositionSpan(local), arguments.ToEquatableArray()));
    }

    /// <summary>Adds a problem that has no place in a spec.</summary>
    public void Report(SpecRule rule, string path, params string[] arguments) =>
        Add(new Problem(rule, path, default, default, arguments.ToEquatableArray()));

    /// <summary>Adds what others found.</summary>
    public void Add(Problems others)
    {
        foreach (var problem in others._problems)
        {
            Add(problem);
        }

        foreach (var count in others._counts.Where(static count => count.Value > Max(count.Key)))
        {
            _counts[count.Key] += count.Value - Max(count.Key);
        }
    }

    /// <summary>The problems, ordered by file and place; the last of a rule says how many more of it there are.</summary>
    public EquatableArray<Problem> ToArray()
    {
        var ordered = _problems
            .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Span.Start)
            .ThenBy(static problem => problem.Rule)
            .ToList();
        foreach (var count in _counts.Where(static count => count.Value > Max(count.Key)))
        {
            var last = ordered.FindLastIndex(problem => problem.Rule == count.Key);
            ordered[last] = ordered[last] with { More = count.Value - Max(count.Key) };
        }

        return ordered.ToEquatableArray();
    }

    private static int Max(SpecRule rule) => rule == SpecRule.PagingInferred ? MaxInferences : MaxPerRule;

    private void Add(Problem problem)
    {
        if (!_seen.Add(problem))
        {
            return;
        }

        _counts.TryGetValue(problem.Rule, out var count);
        _counts[problem.Rule] = count + 1;
        if (count < Max(problem.Rule))
        {
            _problems.Add(problem);
        }
    }
}
