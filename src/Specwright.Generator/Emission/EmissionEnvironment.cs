namespace Specwright.Generator.Emission;

/// <summary>What the consumer's compilation has, as far as generated code depends on it.</summary>
/// <param name="HasDateOnly">Whether <c>System.DateOnly</c> and <c>System.TimeOnly</c> exist; dates and times are text without them.</param>
/// <param name="HasRequiredMember">Whether <c>RequiredMemberAttribute</c> exists.</param>
/// <param name="HasCompilerFeatureRequired">Whether <c>CompilerFeatureRequiredAttribute</c> exists.</param>
/// <param name="HasSetsRequiredMembers">Whether <c>SetsRequiredMembersAttribute</c> exists.</param>
/// <param name="HasJsonReadable">Whether the runtime has <c>IJsonReadable</c>: static members of interfaces are there from .NET 7 on.</param>
internal readonly record struct EmissionEnvironment(
    bool HasDateOnly,
    bool HasRequiredMember,
    bool HasCompilerFeatureRequired,
    bool HasSetsRequiredMembers,
    bool HasJsonReadable)
{
    /// <summary>.NET 8 or later.</summary>
    public static EmissionEnvironment Modern { get; } = new(true, true, true, true, true);

    /// <summary>.NET Standard 2.0 and .NET Framework.</summary>
    public static EmissionEnvironment NetStandard { get; } = new(false, false, false, false, false);
}
