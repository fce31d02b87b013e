using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Options;

/// <summary>What .editorconfig, .globalconfig and MSBuild say about one file.</summary>
internal sealed record KeyOptions(string Prefixes, int? MinLength, bool Scan, bool IncludeGenerated, string AllowedFingerprints)
{
    private const int LongestMinLength = 64;

    /// <summary>Reads the options of one file; what the file's own options do not name is looked for in the global ones.</summary>
    public static KeyOptions Read(AnalyzerConfigOptions file, AnalyzerConfigOptions global, ICollection<OptionProblem>? problems = null)
        => new(
            Text(file, global, OptionNames.Prefixes),
            Number(file, global, OptionNames.MinLength, problems),
            Flag(file, global, OptionNames.Scan, true, problems),
            Flag(file, global, OptionNames.IncludeGenerated, false, problems),
            Text(file, global, OptionNames.AllowedFingerprints));

    /// <summary>True when the key's fingerprint is on the list of those that may stay.</summary>
    public bool Allows(string text, KeyMatch match)
        => AllowedFingerprints.Length > 0
        && AllowedFingerprints.IndexOf(KeyFingerprint.Of(text.Substring(match.Start, match.Length)), StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Text(AnalyzerConfigOptions file, AnalyzerConfigOptions global, string name)
        => file.TryGetValue(name, out var value) || global.TryGetValue(name, out value) ? value.Trim() : "";

    private static int? Number(AnalyzerConfigOptions file, AnalyzerConfigOptions global, string name, ICollection<OptionProblem>? problems)
    {
        var text = Text(file, global, name);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= KeyPrefixText.ShortestPrefix and <= LongestMinLength)
        {
            return number;
        }

        problems?.Add(new OptionProblem(name, "the length is a whole number from 4 to 64"));
        return null;
    }

    private static bool Flag(AnalyzerConfigOptions file, AnalyzerConfigOptions global, string name, bool normal, ICollection<OptionProblem>? problems)
    {
        switch (Text(file, global, name).ToLowerInvariant())
        {
            case "":
                return normal;
            case "on" or "true" or "yes":
                return true;
            case "off" or "false" or "no":
                return false;
            default:
                problems?.Add(new OptionProblem(name, "the value is on or off"));
                return normal;
        }
    }
}
