using System;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Options;

namespace Specwright.CodeFixes;

/// <summary>Adds a fingerprint to an .editorconfig: to the list that it has, or as a new section for C# files at its end.</summary>
internal static class AllowedFingerprints
{
    public static TextChange Add(SourceText config, string fingerprint)
    {
        foreach (var line in config.Lines)
        {
            var text = line.ToString();
            if (text.TrimStart().StartsWith(OptionNames.AllowedFingerprints, StringComparison.OrdinalIgnoreCase))
            {
                return new TextChange(new TextSpan(line.Start + text.TrimEnd().Length, 0), ", " + fingerprint);
            }
        }

        var before = config.Length == 0 || config[config.Length - 1] == '\n' ? "" : "\n";
        return new TextChange(new TextSpan(config.Length, 0), before + "\n[*.cs]\n" + OptionNames.AllowedFingerprints + " = " + fingerprint + "\n");
    }
}
