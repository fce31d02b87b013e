namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 compile collection expressions of our own collection types.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type that holds the factory.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>The factory's name.</summary>
    public string MethodName { get; } = methodName;
}
