using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Choosing;

/// <summary>Decides which operations and webhooks of a document its SDK has, and says which pattern names none.</summary>
internal sealed class Choice
{
    private readonly SpecChoice _choice;
    private readonly HashSet<ChoicePattern> _unused;
    private readonly HashSet<(ChoiceSubject Subject, string Text)> _seen = [];

    /// <summary>Starts with what a project says about a spec.</summary>
    public Choice(SpecChoice choice)
    {
        _choice = choice;
        _unused = new(choice.Includes.Concat(choice.Excludes));
    }

    /// <summary>Whether every operation is kept, and with them every schema, be it in use or not.</summary>
    public bool IsEverything => _choice.IsEverything;

    /// <summary>Whether the SDK has an operation.</summary>
    public bool Keeps(Operation operation)
    {
        if (IsEverything)
        {
            return true;
        }

        See(operation);
        var isIncluded = Names(_choice.Includes, operation) || _choice.Includes.IsEmpty;
        var isExcluded = Names(_choice.Excludes, operation);
        return isIncluded && !isExcluded;
    }

    /// <summary>Reports the patterns that named no operation of those asked for.</summary>
    public void ReportUnused(Document document, Problems problems)
    {
        foreach (var pattern in _choice.Includes.Concat(_choice.Excludes).Where(_unused.Contains))
        {
            var known = _seen.Where(entry => entry.Subject == pattern.Subject).Select(static entry => entry.Text).OrderBy(static text => text, StringComparer.Ordinal);
            var suggestion = Typos.Nearest(pattern.Text, known) is { } near ? $"; did you mean '{near}'?" : "";
            problems.Report(SpecRule.NothingChosen, document.Files.Root.Path, pattern.Text, pattern.Option, suggestion);
        }
    }

    // All patterns are asked, so that each that names an operation counts as used.
    private bool Names(IEnumerable<ChoicePattern> patterns, Operation operation)
    {
        var isNamed = false;
        foreach (var pattern in patterns)
        {
            if (Names(pattern, operation))
            {
                isNamed = true;
                _unused.Remove(pattern);
            }
        }

        return isNamed;
    }

    private static bool Names(ChoicePattern pattern, Operation operation) => pattern.Subject switch
    {
        ChoiceSubject.Tag => Tags(operation).Any(tag => Glob.Matches(pattern.Text, tag)),
        ChoiceSubject.Path => NamesPath(pattern.Text, operation),
        _ => operation.OperationId is { } id && Glob.Matches(pattern.Text, id),
    };

    private static bool NamesPath(string pattern, Operation operation)
    {
        var slash = pattern.IndexOf(" /", StringComparison.Ordinal);
        var method = slash < 0 ? "*" : pattern.Substring(0, slash).ToUpperInvariant();
        return Glob.Matches(method, operation.Method) && Glob.MatchesPath(pattern.Substring(slash + 1), operation.PathItem.Path);
    }

    private static IEnumerable<string> Tags(Operation operation) => operation.Document.References.Items(operation["tags"]).Select(static tag => tag.Text).OfType<string>();

    private void See(Operation operation)
    {
        _seen.UnionWith(Tags(operation).Select(static tag => (ChoiceSubject.Tag, tag)));
        _seen.Add((ChoiceSubject.Path, operation.PathItem.Path));
        if (operation.OperationId is { } id)
        {
            _seen.Add((ChoiceSubject.Operation, id));
        }
    }
}
