using System.Collections.Immutable;
using System.Globalization;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Rules;

/// <summary>What a diagnostic tells its code fix. Properties end in SARIF files, so nothing here comes from the key's random part.</summary>
internal static class KeyProperties
{
    /// <summary>The properties of a diagnostic about a match.</summary>
    public static ImmutableDictionary<string, string?> Of(KeyMatch match)
        => ImmutableDictionary<string, string?>.Empty
            .Add(KeyPropertyNames.Prefix, match.Shown)
            .Add(KeyPropertyNames.Length, match.Length.ToString(CultureInfo.InvariantCulture))
            .Add(KeyPropertyNames.EnvironmentVariable, match.Prefix.Names.EnvironmentVariable)
            .Add(KeyPropertyNames.ConfigurationKey, match.Prefix.Names.ConfigurationKey);

    /// <summary>The same for a key that is put together, marked when a fix can replace the whole expression.</summary>
    public static ImmutableDictionary<string, string?> Of(KeyMatch match, bool isWholeExpression)
        => isWholeExpression ? Of(match).Add(KeyPropertyNames.IsWholeExpression, "true") : Of(match);
}
