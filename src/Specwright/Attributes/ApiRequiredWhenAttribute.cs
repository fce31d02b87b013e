using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>
/// Says that a member is required under a condition (JSON Schema 2020-12: <c>if</c>, <c>then</c>, <c>else</c> and <c>dependentRequired</c>).
/// Several attributes are several conditions. Analyzers compare object initializers with it; nothing checks it when the program runs.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public sealed class ApiRequiredWhenAttribute : Attribute
{
    private readonly object[] _values;

    /// <summary>Names the condition.</summary>
    /// <param name="member">The C# name of the member that it depends on.</param>
    /// <param name="values">The values of that member, texts or booleans, for which this one is required; none when it is required as soon as that member is set.</param>
#pragma warning disable CA1019 // Values is the accessor, as a read-only list.
    public ApiRequiredWhenAttribute(string member, params object[] values)
    {
        Member = member;
        _values = values ?? [];
    }
#pragma warning restore CA1019

    /// <summary>The C# name of the member that it depends on.</summary>
    public string Member { get; }

    /// <summary>The values of that member.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>Whether this member is required for all other values instead.</summary>
    public bool IsOtherwise { get; set; }
}
