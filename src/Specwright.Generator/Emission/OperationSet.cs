using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>The operations of one client: the private fields that describe them, and their methods.</summary>
internal sealed class OperationSet
{
    private readonly EquatableArray<OperationModel> _operations;
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<OperationModel, string> _paging = [];

    // Operations that fail alike share one table of errors.
    private readonly Dictionary<EquatableArray<ErrorModel>, string> _errors = [];

    // Operations that ask for the same credentials share one array of requirements; one alone keeps its own.
    private readonly Dictionary<EquatableArray<SecurityRequirementModel>, string> _security = [];

    /// <summary>Names the fields.</summary>
    public OperationSet(EquatableArray<OperationModel> operations)
    {
        _operations = operations;
        foreach (var operation in operations)
        {
            _fields.Add(DescriptorOf(operation));
        }

        foreach (var operation in operations)
        {
            if (operation.Paging is not null)
            {
                _paging[operation] = Take(DescriptorOf(operation) + "Paging");
            }

            if (!operation.Errors.IsEmpty && !_errors.ContainsKey(operation.Errors))
            {
                _errors[operation.Errors] = Take(DescriptorOf(operation) + "Errors");
            }
        }

        foreach (var alike in operations.Where(static operation => operation.Security is { IsEmpty: false }).GroupBy(static operation => operation.Security!.Value))
        {
            if (alike.Skip(1).Any())
            {
                _security[alike.Key] = Take(DescriptorOf(alike.First()) + "Security");
            }
        }
    }

    /// <summary>Prints the private fields.</summary>
    public void WriteFields(CodeFile file, TypeNames names)
    {
        var writer = file.Body;
        foreach (var errors in _errors)
        {
            DescriptorEmitter.WriteErrors(writer, names, errors.Value, errors.Key);
        }

        writer.Gap();
        foreach (var security in _security)
        {
            DescriptorEmitter.WriteSecurity(writer, names, security.Value, security.Key);
        }

        writer.Gap();
        foreach (var operation in _operations)
        {
            DescriptorEmitter.Write(writer, names, operation, DescriptorOf(operation), ErrorsOf(operation), SecurityOf(operation));
        }

        writer.Gap();
        foreach (var operation in _operations)
        {
            if (operation.Paging is { } paging)
            {
                PagingEmitter.Write(file, names, _paging[operation], operation.Response.Type, paging);
            }
        }
    }

    /// <summary>Prints the methods.</summary>
    /// <param name="file">The file to print into.</param>
    /// <param name="names">The names inside the client.</param>
    /// <param name="client">What stands before the methods that send requests: <c>Client.</c>, or nothing in the root.</param>
    public void WriteMethods(CodeFile file, TypeNames names, string client)
    {
        foreach (var operation in _operations)
        {
            var paging = operation.Paging is null ? null : _paging[operation];
            OperationEmitter.Write(file, names, operation, new OperationFields(client, DescriptorOf(operation), paging));
        }
    }

    private static string DescriptorOf(OperationModel operation) => ParameterName.OfStaticField(operation.FieldName);

    private string? ErrorsOf(OperationModel operation) => operation.Errors.IsEmpty ? null : _errors[operation.Errors];

    private string? SecurityOf(OperationModel operation) =>
        operation.Security is { } security && _security.TryGetValue(security, out var field) ? field : null;

    private string Take(string name)
    {
        while (!_fields.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
