using System.Globalization;

namespace Specwright.Analyzers.Keys;

/// <summary>How people call an API's key: in prose, in the environment and in configuration.</summary>
internal sealed record KeyNames(string Api, string EnvironmentVariable, string ConfigurationKey)
{
    /// <summary>Names that fit every API.</summary>
    public static readonly KeyNames Generic = new("API", "API_KEY", "ApiKey");

    /// <summary>Guesses names from the first word of a prefix: <c>acme_live_</c> gives Acme, ACME_API_KEY and Acme:ApiKey.</summary>
    public static KeyNames FromPrefix(string prefix)
    {
        var end = 0;
        while (end < prefix.Length && AsciiText.IsLetterOrDigit(prefix[end]))
        {
            end++;
        }

        var word = prefix.Substring(0, end);
        if (word.Length < 3 || !AsciiText.IsLetter(word[0]))
        {
            return Generic;
        }

        var name = word.Substring(0, 1).ToUpperInvariant() + word.Substring(1);
        return new KeyNames(name, word.ToUpper(CultureInfo.InvariantCulture) + "_API_KEY", name + ":ApiKey");
    }
}
