namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 compile <see langword="required"/> members.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
