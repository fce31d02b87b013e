namespace Specwright.Generator.Tests.Features;

/// <summary>
/// A call as a user writes it, with what it puts on the wire, what it gets, and what comes of that:
/// <code>
/// Show((await client.Pets.GetAsync("a/b")).Name);     C#, in any number of lines; Show prints a value
/// > GET /pets/a%2Fb                                   a request
/// > Accept: application/json                            one of its headers; "> Accept:" where there is none
/// >> {"name":"Rex"}                                     its body, if any, line by line; JSON is compared by value
/// &lt; 200 {"name":"Rex"}                                  the answer: status, media type when it is not application/json, body
/// &lt; Link: …                                             a header of the answer
/// &lt;&lt; data: 2                                             another line of its body
/// = Rex                                                 what is shown; "throws NotFoundException" for an exception
/// </code>
/// </summary>
/// <param name="Code">The statements.</param>
/// <param name="Requests">The expected requests, in order.</param>
/// <param name="Answers">The answers, in order; 204 after the last.</param>
/// <param name="Shown">The expected outcome, line by line.</param>
internal sealed record FeatureCall(string Code, IReadOnlyList<ExpectedRequest> Requests, IReadOnlyList<GivenAnswer> Answers, IReadOnlyList<string> Shown)
{
    /// <summary>Reads a block of lines.</summary>
    public static FeatureCall Parse(IReadOnlyList<string> lines) => new(
        string.Join("\n", lines.TakeWhile(static line => !IsWire(line))),
        [.. Groups(lines, '>', static line => !line.StartsWith(">>", StringComparison.Ordinal) && !HasHeader(line[1..])).Select(ExpectedRequest.Parse)],
        [.. Groups(lines, '<', static line => !line.StartsWith("<<", StringComparison.Ordinal) && !HasHeader(line[1..])).Select(GivenAnswer.Parse)],
        [.. lines.Where(static line => line.StartsWith("= ", StringComparison.Ordinal)).Select(static line => line[2..])]);

    /// <summary>Whether a line is a header: a name and a colon.</summary>
    public static bool HasHeader(string line)
    {
        var name = line.TrimStart().Split(':')[0];
        return name.Length < line.TrimStart().Length && name.All(static c => char.IsLetterOrDigit(c) || c == '-') && !char.IsDigit(name.FirstOrDefault('0'));
    }

    private static bool IsWire(string line) => line is ['>' or '<' or '=', ..];

    private static IEnumerable<List<string>> Groups(IReadOnlyList<string> lines, char mark, Func<string, bool> begins)
    {
        List<string>? group = null;
        foreach (var line in lines.Where(line => line[0] == mark))
        {
            if (begins(line))
            {
                if (group is not null)
                {
                    yield return group;
                }

                group = [];
            }

            group!.Add(line);
        }

        if (group is not null)
        {
            yield return group;
        }
    }
}
