using System;

namespace Specwright;

/// <summary>The wire name of a member whose C# name differs from it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class ApiNameAttribute : Attribute
{
    /// <summary>Gives the wire name.</summary>
    /// <param name="name">The exact text on the wire.</param>
    public ApiNameAttribute(string name) => Name = name;

    /// <summary>The exact text on the wire.</summary>
    public string Name { get; }
}
