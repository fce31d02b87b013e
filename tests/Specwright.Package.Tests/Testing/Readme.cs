namespace Specwright.Package.Tests.Testing;

/// <summary>The README of the repository.</summary>
internal static class Readme
{
    /// <summary>The first block of code in a language.</summary>
    public static string Block(string language)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var open = $"```{language}\n";
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        Assert.True(start >= open.Length, $"README.md has no block of {language}.");
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
