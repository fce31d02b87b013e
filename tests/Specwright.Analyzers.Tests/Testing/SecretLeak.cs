using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Fails a test when five characters in a row of a key's random part come back out of an analyzer or a fix.</summary>
internal static partial class SecretLeak
{
    private const int Gram = 5;

    public static void AssertNone(IEnumerable<string> secrets, Diagnostic diagnostic)
    {
        var texts = diagnostic.Properties.Values.Append(diagnostic.GetMessage()).Append(diagnostic.Descriptor.HelpLinkUri).Append(diagnostic.ToString());
        foreach (var text in texts)
        {
            AssertNone(secrets, text);
        }
    }

    public static void AssertNone(IEnumerable<string> secrets, string? text)
    {
        foreach (var secret in secrets)
        {
            for (var i = 0; i + Gram <= secret.Length; i++)
            {
                Assert.False(text?.Contains(secret.Substring(i, Gram), StringComparison.Ordinal), $"Five characters of a key at {i} were repeated.");
            }
        }
    }

    /// <summary>What could be a random part in a text: runs of letters and digits with a digit, twelve or longer.</summary>
    public static IEnumerable<string> RandomParts(string text)
        => Runs().Matches(text).Select(m => m.Value).Where(v => v.Any(char.IsAsciiDigit));

    [GeneratedRegex("[0-9A-Za-z]{12,}")]
    private static partial Regex Runs();
}
