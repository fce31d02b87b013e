using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>
/// Header parameters that operations have in common: they belong to the client's options, not to each method. Three in four suffice, or
/// else one new operation without the header would move it to all others.
/// </summary>
internal sealed class CommonParameters
{
    private readonly Dictionary<string, Parameter> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    /// <summary>Finds the parameters that operations share; one operation alone shares nothing.</summary>
    public CommonParameters(IReadOnlyList<Operation> operations)
    {
        var headers = operations.SelectMany(static operation => operation.Parameters).Where(static parameter => parameter.In == "header" && ParameterMapper.IsSetByCallers(parameter) && !Overrides.IsIgnored(parameter.Node));
        foreach (var group in headers.GroupBy(static parameter => parameter.Name, StringComparer.Ordinal))
        {
            var count = group.Count(parameter => parameter.IsRequired == group.First().IsRequired);
            if (count >= 2 && count * 4 >= operations.Count * 3)
            {
                _parameters[group.Key] = group.First();
            }

            if (count == operations.Count && group.First().IsRequired)
            {
                _required.Add(group.Key);
            }
        }
    }

    /// <summary>The parameters, in order of first mention.</summary>
    public IEnumerable<Parameter> All => _parameters.Values;

    /// <summary>Whether every operation requires a parameter.</summary>
    public bool IsRequiredOfAll(Parameter parameter) => _required.Contains(parameter.Name);

    /// <summary>Whether a parameter is one of them.</summary>
    public bool Contains(Parameter parameter) => parameter.In == "header" && _parameters.ContainsKey(parameter.Name);
}
