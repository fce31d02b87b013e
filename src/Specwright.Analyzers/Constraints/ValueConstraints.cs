using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Constraints;

/// <summary>What the API description says of a value: the settings of an <c>ApiConstraints</c> attribute by their names.</summary>
internal sealed class ValueConstraints(AttributeData attribute)
{
    private readonly Dictionary<string, object?> _settings = attribute.NamedArguments.ToDictionary(static argument => argument.Key, static argument => argument.Value.Value);

    /// <summary>The pattern; null for none.</summary>
    public string? Pattern => _settings.TryGetValue("Pattern", out var value) ? value as string : null;

    /// <summary>A bound of a number; null for none.</summary>
    public decimal? Number(string name)
        => _settings.TryGetValue(name, out var value) && value is double number && System.Math.Abs(number) < 1e28 ? (decimal)number : null;

    /// <summary>A bound of a count; null for none.</summary>
    public int? Count(string name) => _settings.TryGetValue(name, out var value) ? value as int? : null;
}
