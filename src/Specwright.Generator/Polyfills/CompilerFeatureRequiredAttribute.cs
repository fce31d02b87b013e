namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 compile <see langword="required"/> members.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature that a reader of the metadata has to know.</summary>
    public string FeatureName { get; } = featureName;
}
