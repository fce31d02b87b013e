using System;
using System.Collections.Generic;
using CloudNexus.Embedded.Errors;

namespace CloudNexus.Embedded.Json;

/// <summary>What is wrong with a request, field by field, so that one 400 names all of it.</summary>
internal sealed class FieldProblems
{
    private readonly SortedDictionary<string, string> _problems = new(StringComparer.Ordinal);

    public void Add(string field, string problem) => _problems.TryAdd(field, problem);

    public void AddUnlessOneOf(string field, string value, IReadOnlyList<string> choices)
    {
        foreach (var choice in choices)
        {
            if (string.Equals(choice, value, StringComparison.Ordinal))
            {
                return;
            }
        }

        Add(field, $"must be one of {string.Join(", ", choices)}");
    }

    public void AddUnlessWithin(string field, long value, long minimum, long maximum)
    {
        if (value < minimum || value > maximum)
        {
            Add(field, $"must be between {minimum} and {maximum}");
        }
    }

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw Failures.InvalidParameters(_problems);
        }
    }
}
