using System;

namespace Specwright;

/// <summary>Says which schema of the OpenAPI description a generated type stands for.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class ApiSchemaAttribute : Attribute
{
    /// <summary>Names the schema.</summary>
    /// <param name="name">The name below <c>components/schemas</c>, or the place of an inline schema.</param>
    public ApiSchemaAttribute(string name) => Name = name;

    /// <summary>The schema's name.</summary>
    public string Name { get; }
}
