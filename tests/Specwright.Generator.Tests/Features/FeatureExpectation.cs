namespace Specwright.Generator.Tests.Features;

/// <summary>
/// What stands in a <c>.expected</c> file: first options (<c>with Name=Value</c>) and the exact problems (<c>SPW1003 12:15</c>), then calls,
/// each after an empty line. Lines that begin with <c>#</c> are comments.
/// </summary>
internal sealed record FeatureExpectation(IReadOnlyList<(string Name, string Value)> Options, IReadOnlyList<string> Problems, IReadOnlyList<FeatureCall> Calls)
{
    private const string With = "with ";

    /// <summary>Reads the file; where there is none, no problem is expected.</summary>
    public static FeatureExpectation Read(string path)
    {
        var lines = File.Exists(path) ? File.ReadAllLines(path).Where(static line => !line.StartsWith('#')).ToList() : [];
        var head = lines.TakeWhile(static line => line.Length == 0 || line.StartsWith(With, StringComparison.Ordinal) || line.StartsWith("SPW", StringComparison.Ordinal)).ToList();
        return new FeatureExpectation(
            [.. head.Where(static line => line.StartsWith(With, StringComparison.Ordinal)).Select(static line => Option(line[With.Length..]))],
            [.. head.Where(static line => line.StartsWith("SPW", StringComparison.Ordinal))],
            [.. Blocks(lines.Skip(head.Count)).Select(FeatureCall.Parse)]);
    }

    private static (string Name, string Value) Option(string text) => (text[..text.IndexOf('=', StringComparison.Ordinal)], text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    private static IEnumerable<List<string>> Blocks(IEnumerable<string> lines)
    {
        var block = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return block;
                block = [];
            }
        }
    }
}
