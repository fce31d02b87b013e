using System.Collections.Generic;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Json;

/// <summary>The query parameters of a request; like <see cref="BodyFields"/>, it collects problems. Parameters that no document names are ignored.</summary>
internal sealed class QueryFields(HttpContext context)
{
    private readonly IQueryCollection _query = context.Request.Query;
    private readonly FieldProblems _problems = new();

    public string? Text(string name)
    {
        if (!_query.TryGetValue(name, out var values))
        {
            return null;
        }

        if (values.Count == 1 && values[0] is { Length: > 0 } text)
        {
            return text;
        }

        _problems.Add(name, "must be given once and not be empty");
        return null;
    }

    public string? Choice(string name, IReadOnlyList<string> choices)
    {
        var text = Text(name);
        if (text is not null)
        {
            _problems.AddUnlessOneOf(name, text, choices);
        }

        return text;
    }

    public int Integer(string name, int minimum, int maximum, int whenAbsent)
    {
        var text = Text(name);
        if (text is null)
        {
            return whenAbsent;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            _problems.Add(name, "must be an integer");
            return whenAbsent;
        }

        _problems.AddUnlessWithin(name, value, minimum, maximum);
        return value;
    }

    public void AddProblem(string name, string problem) => _problems.Add(name, problem);

    public void ThrowIfInvalid() => _problems.ThrowIfAny();
}
