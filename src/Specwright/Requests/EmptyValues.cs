using System.Collections.Generic;

namespace Specwright;

/// <summary>No path parameters, for paths that are taken literally.</summary>
internal static class EmptyValues
{
    public static IReadOnlyDictionary<string, string> Instance { get; } = new Dictionary<string, string>();
}
