using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Header parameters that every operation has: they belong to the client's options, not to each method.</summary>
internal sealed class CommonParameters
{
    private readonly Dictionary<string, Parameter> _parameters = new(StringComparer.Ordinal);

    /// <summary>Finds the parameters that all operations share; one operation alone shares nothing.</summary>
    public CommonParameters(IReadOnlyList<Operation> operations)
    {
        if (operations.Count < 2)
        {
            return;
        }

        foreach (var parameter in operations[0].Parameters.Where(static parameter => parameter.In == "header"))
        {
            if (operations.All(operation => operation.Parameters.Any(other => IsSame(parameter, other))))
            {
                _parameters[parameter.Name] = parameter;
            }
        }
    }

    /// <summary>The parameters, in the first operation's order.</summary>
    public IEnumerable<Parameter> All => _parameters.Values;

    /// <summary>Whether a parameter is one of them.</summary>
    public bool Contains(Parameter parameter) => parameter.In == "header" && _parameters.ContainsKey(parameter.Name);

    private static bool IsSame(Parameter left, Parameter right) => left.In == right.In && left.Name == right.Name && left.IsRequired == right.IsRequired;
}
