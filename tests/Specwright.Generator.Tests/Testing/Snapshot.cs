using System.Runtime.CompilerServices;

namespace Specwright.Generator.Tests.Testing;

/// <summary>
/// Compares text with the <c>*.verified.cs</c> file in the folder <c>Snapshots</c> beside the test. A difference leaves a
/// <c>*.received.cs</c> beside it; the environment variable SPECWRIGHT_ACCEPT=1 accepts what was received.
/// </summary>
internal static class Snapshot
{
    public static void Match(string text, string name, [CallerFilePath] string testFile = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        var verified = Path.Combine(folder, name + ".verified.cs");
        var received = Path.Combine(folder, name + ".received.cs");
        if (Environment.GetEnvironmentVariable("SPECWRIGHT_ACCEPT") == "1")
        {
            Directory.CreateDirectory(folder);
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
