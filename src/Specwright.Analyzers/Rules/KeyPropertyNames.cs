namespace Specwright.Analyzers.Rules;

/// <summary>Names of the properties by which a diagnostic tells its code fix about a key.</summary>
internal static class KeyPropertyNames
{
    /// <summary>The prefix with its kind.</summary>
    public const string Prefix = "Prefix";

    /// <summary>Length of the whole key in UTF-16 code units.</summary>
    public const string Length = "Length";

    /// <summary>The environment variable that holds the key.</summary>
    public const string EnvironmentVariable = "EnvironmentVariable";

    /// <summary>The configuration key that holds the key.</summary>
    public const string ConfigurationKey = "ConfigurationKey";

    /// <summary>Present when the diagnostic's place is an expression that is the key and nothing else, with all its parts in it.</summary>
    public const string IsWholeExpression = "IsWholeExpression";
}
