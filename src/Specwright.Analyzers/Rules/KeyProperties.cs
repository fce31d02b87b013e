using System.Collections.Immutable;
using System.Globalization;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>What a diagnostic tells its code fix. Properties end in SARIF files, so nothing here comes from the key's random part.</summary>
internal static class KeyProperties
{
    /// <summary>The prefix with its kind.</summary>
    public const string Prefix = "Prefix";

    /// <summary>Length of the whole key in UTF-16 code units.</summary>
    public const string Length = "Length";

    /// <summary>The environment variable that holds the key.</summary>
    public const string EnvironmentVariable = "EnvironmentVariable";

    /// <summary>The configuration key that holds the key.</summary>
    public const string ConfigurationKey = "ConfigurationKey";

    /// <summary>The properties of a diagnostic about a match.</summary>
    public static ImmutableDictionary<string, string?> Of(KeyMatch match)
        => ImmutableDictionary<string, string?>.Empty
            .Add(Prefix, match.Shown)
            .Add(Length, match.Length.ToString(CultureInfo.InvariantCulture))
            .Add(EnvironmentVariable, match.Prefix.Names.EnvironmentVariable)
            .Add(ConfigurationKey, match.Prefix.Names.ConfigurationKey);
}
