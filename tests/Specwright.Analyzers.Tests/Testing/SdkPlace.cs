namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Where the generated SDK of a test is.</summary>
public enum SdkPlace
{
    /// <summary>Generated in the project itself.</summary>
    Own,

    /// <summary>In an assembly that the project refers to.</summary>
    Referenced,
}
