using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Names all operations before any is mapped, so that where one stands does not matter.</summary>
internal static class OperationNamer
{
    /// <summary>The names of operations, in their order.</summary>
    public static IReadOnlyList<OperationName> Name(IReadOnlyList<ChosenOperation> operations, ClientMapper clients, Problems problems)
    {
        var ids = UsableIds(operations, problems);
        var texts = operations.Select((entry, i) => ids[i] ?? OperationNames.IdOf(entry.Operation, entry.Path)).ToList();
        var own = ids.Select((id, i) => id is null ? null : OperationNames.WithoutRoute(operations[i].Operation, id)).ToList();
        var wanted = texts.Select((text, i) => own[i] ?? text).ToList();
        var fullNames = FullNames(operations, texts, own, wanted);
        var methods = operations.Select((entry, i) => OperationNames.MethodName(entry.Operation, entry.Path, entry.Group, own[i])).ToList();
        var names = new OperationName[operations.Count];

        // Who would have no other name comes before who has a longer one.
        foreach (var i in InOrder(operations, own, i => Identifiers.Pascal(own[i]!) == methods[i] ? 0 : 1))
        {
            var (operation, path, group) = operations[i];
            var method = clients.NamesOf(group).Take(operation.Method + path.Text, methods[i] + "Async", Identifiers.Pascal(wanted[i]) + "Async", fullNames[i] + "Async");
            names[i] = new OperationName(fullNames[i], method, texts[i]);
        }

        return names;
    }

    private static string[] FullNames(IReadOnlyList<ChosenOperation> operations, IReadOnlyList<string> texts, IReadOnlyList<string?> own, IReadOnlyList<string> wanted)
    {
        var names = new string[operations.Count];
        var scope = new NameScope([], StringComparer.OrdinalIgnoreCase);
        foreach (var i in InOrder(operations, own, static _ => 0))
        {
            names[i] = scope.Take(operations[i].Operation.Method + operations[i].Path.Text, Identifiers.Pascal(wanted[i]), Identifiers.Pascal(texts[i]));
        }

        return names;
    }

    // Names that somebody gave come before those made of paths, and those of the usual style before others.
    private static IEnumerable<int> InOrder(IReadOnlyList<ChosenOperation> operations, IReadOnlyList<string?> own, Func<int, int> preference)
    {
        var given = Enumerable.Range(0, own.Count).Where(i => own[i] is not null).ToList();
        var others = Enumerable.Range(0, own.Count).Where(i => own[i] is null).OrderBy(static _ => 0);
        var styled = NameOrder.Of(given.Select(i => own[i]!).ToList()).ThenBy(i => preference(given[i]));
        return [.. ByPath(styled, given.Select(i => operations[i]).ToList(), given.Select(i => own[i]).ToList()).Select(i => given[i]), .. ByPath(others, operations, own)];
    }

    // An id that is there twice names the operation that it fits best.
    private static List<string?> UsableIds(IReadOnlyList<ChosenOperation> operations, Problems problems)
    {
        var ids = operations.Select(static entry => entry.Operation.OperationId).ToList();
        foreach (var same in Enumerable.Range(0, ids.Count).Where(i => ids[i] is not null).GroupBy(i => ids[i]!, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()).ToList())
        {
            foreach (var i in ByPath(same.OrderBy(static _ => 0), operations, ids).Skip(1))
            {
                problems.Report(SpecRule.DuplicateOperationId, operations[i].Operation["operationId"], same.Key);
                ids[i] = null;
            }
        }

        return ids;
    }

    // Of operations that want one name, the first right has the one whose path says what the name says (an id that was copied says what another path
    // does), then the one for a single thing (GET /goals/{id} is Get, GET /goals is GetGoals), then the one with the shorter path or the earlier version:
    // what is added to an API is longer and later.
    private static IEnumerable<int> ByPath(IOrderedEnumerable<int> order, IReadOnlyList<ChosenOperation> operations, IReadOnlyList<string?> names) => order
        .ThenByDescending(i => WordsInPath(operations[i].Operation, names[i]))
        .ThenBy(i => operations[i].Path.EndsWithParameter ? 0 : 1)
        .ThenBy(i => operations[i].Path.Text.Count(static c => c == '/'))
        .ThenBy(i => operations[i].Path.Text, StringComparer.Ordinal)
        .ThenBy(i => operations[i].Operation.Method, StringComparer.Ordinal);

    private static int WordsInPath(Operation operation, string? name) => name is null ? 0 :
        Words.Of(name).Count(word => operation.PathItem.Path.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
