using Specwright.Generator.Diagnostics;

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
        var counts = own.OfType<string>().GroupBy(Identifiers.Pascal, StringComparer.OrdinalIgnoreCase).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var names = new OperationName[operations.Count];
        var fullNames = new NameScope([], StringComparer.OrdinalIgnoreCase);
        foreach (var i in NameOrder.Of(texts))
        {
            var (operation, path, group) = operations[i];
            var identity = operation.Method + path.Text;
            var isUnique = own[i] is { } id && counts[Identifiers.Pascal(id)] == 1;
            var full = fullNames.Take(identity, Identifiers.Pascal(isUnique ? own[i]! : texts[i]), Identifiers.Pascal(texts[i]));
            var method = OperationNames.MethodName(operation, path, group, own[i]);
            names[i] = new OperationName(full, clients.NamesOf(group).Take(identity, method + "Async", Identifiers.Pascal(own[i] ?? texts[i]) + "Async", full + "Async"), texts[i]);
        }

        return names;
    }

    // An id that is there twice names its first operation only.
    private static List<string?> UsableIds(IReadOnlyList<ChosenOperation> operations, Problems problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new List<string?>();
        foreach (var (operation, _, _) in operations)
        {
            var isUsable = operation.OperationId is { } id && seen.Add(id);
            if (operation.OperationId is not null && !isUsable)
            {
                problems.Report(SpecRule.DuplicateOperationId, operation["operationId"], operation.OperationId);
            }

            ids.Add(isUsable ? operation.OperationId : null);
        }

        return ids;
    }
}
