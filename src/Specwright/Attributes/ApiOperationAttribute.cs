using System;

namespace Specwright;

/// <summary>Says which operation of the OpenAPI description a generated method calls. Analyzers, telemetry and test doubles read it.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class ApiOperationAttribute : Attribute
{
    /// <summary>Names the operation.</summary>
    /// <param name="operationId">The operation's id, given or derived.</param>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="path">The path template, as in <c>/servers/{id}</c>.</param>
    public ApiOperationAttribute(string operationId, string method, string path)
    {
        OperationId = operationId;
        Method = method;
        Path = path;
    }

    /// <summary>The operation's id.</summary>
    public string OperationId { get; }

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>The path template.</summary>
    public string Path { get; }

    /// <summary>The largest page that a list operation gives, in items; 0 where the description names none.</summary>
    public int MaxPageSize { get; init; }
}
