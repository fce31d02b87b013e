namespace Specwright.CodeFixes;

/// <summary>Where the fixed program takes its key from; also the equivalence key of the fix.</summary>
internal static class KeySource
{
    public const string Environment = "environment";
    public const string Configuration = "configuration";
    public const string Options = "options";
    public const string EnvironmentInsteadOfConstant = "environment instead of constant";
}
