namespace Specwright.Generator.Tests.Features;

/// <summary>A request that a call has to send.</summary>
/// <param name="Line">Method and target, as in <c>GET /pets?limit=2</c>; a whole URL where the server matters.</param>
/// <param name="Headers">Headers that it has to have; an empty value is a header that it must not have.</param>
/// <param name="Body">The body; null when none is expected.</param>
internal sealed record ExpectedRequest(string Line, IReadOnlyList<(string Name, string Value)> Headers, string? Body)
{
    /// <summary>Reads the lines that begin with <c>&gt;</c>.</summary>
    public static ExpectedRequest Parse(IReadOnlyList<string> lines)
    {
        var body = lines.Where(static line => line.StartsWith(">>", StringComparison.Ordinal)).Select(static line => line[2..].TrimStart()).ToList();
        var headers = lines.Skip(1).Where(static line => !line.StartsWith(">>", StringComparison.Ordinal)).Select(static line => Header(line[1..].Trim()));
        return new ExpectedRequest(lines[0][1..].Trim(), [.. headers], body.Count == 0 ? null : string.Join("\n", body));
    }

    /// <summary>A header's name and value.</summary>
    public static (string Name, string Value) Header(string line) =>
        (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
}
