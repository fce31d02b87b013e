using System.Runtime.CompilerServices;

namespace Specwright.Generator.Tests.Testing;

/// <summary>
/// Compares text with the <c>*.verified.cs</c> file in the folder <c>Snapshots</c> beside the test. A difference leaves a
/// <c>*.received.cs</c> beside it; the environment variable SPECWRIGHT_ACCEPT=1 accepts what was received.
/// </summary>
internal static class Snapshot
{
    private const string Verified = ".verified.cs";

    public static void Match(string text, string name, [CallerFilePath] string testFile = "") =>
        MatchFile(text, Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name + Verified));

    /// <summary>Compares text with a <c>*.verified.cs</c> file that stands elsewhere.</summary>
    public static void MatchFile(string text, string verified)
    {
        var name = Path.GetFileName(verified)[..^Verified.Length];
        var received = Path.Combine(Path.GetDirectoryName(verified)!, name + ".received.cs");
        if (Environment.GetEnvironmentVariable("SPECWRIGHT_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, text);
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name} is not what was verified. Compare {name}.received.cs with {name}.verified.cs; SPECWRIGHT_ACCEPT=1 accepts it.");
    }
}
