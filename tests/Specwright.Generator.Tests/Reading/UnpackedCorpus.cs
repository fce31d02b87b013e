using System.Diagnostics;

namespace Specwright.Generator.Tests.Reading;

/// <summary>The documents of ../shared/corpus, unpacked once for a test class.</summary>
public sealed class UnpackedCorpus : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("specwright-corpus-");
    private bool _isUnpacked;

    public void Dispose() => _directory.Delete(recursive: true);

    /// <summary>Every file; skips the test where the corpus is not.</summary>
    public IEnumerable<FileInfo> Files()
    {
        if (!_isUnpacked)
        {
            Unpack(Find());
        }

        return _directory.EnumerateFiles("*", SearchOption.AllDirectories);
    }

    private static string Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Generator.sln")))
        {
            root = root.Parent;
        }

        var archive = root is null ? "" : Path.Combine(root.FullName, "..", "shared", "corpus", "specs.tar.xz");
        if (!File.Exists(archive))
        {
            Assert.Skip("../shared/corpus is not here.");
        }

        return archive;
    }

    private void Unpack(string archive)
    {
        using var tar = Process.Start("tar", ["-xJf", archive, "-C", _directory.FullName]);
        tar.WaitForExit();
        Assert.Equal(0, tar.ExitCode);
        _isUnpacked = true;
    }
}
