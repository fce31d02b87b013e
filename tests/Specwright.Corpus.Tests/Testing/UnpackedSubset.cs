using System.ComponentModel;
using System.Diagnostics;

namespace Specwright.Corpus.Tests.Testing;

/// <summary>A few documents of ../shared/corpus, unpacked once for a test class.</summary>
public sealed class UnpackedSubset : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("specwright-corpus-");
    private bool _isUnpacked;

    /// <summary>Single-file specs: 2.0 to 3.2, JSON and YAML.</summary>
    public static IEnumerable<string> Specs { get; } =
    [
        "dev/all/museum.yaml", "dev/all/train-travel.yaml", "dev/all/petstore3-swagger.yaml", "dev/all/petstore2-classic.yaml", "dev/all/redocly-cafe-32.yaml", "dev/all/oai-tictactoe.yaml",
        "dev/all/oai-webhook-example.yaml", "dev/all/replicate.json", "dev/all/hf-tgi.json", "dev/all/supabase-auth.yaml", "dev/all/netlify.yaml", "dev/all/typesense.yaml",
    ];

    /// <summary>Specs of many files.</summary>
    public static IEnumerable<string> Folders { get; } = ["dev/multi/redocly-cafe-split", "dev/multi/petstore-separate-v2", "dev/multi/spacetraders"];

    /// <summary>Specs that are there as one file and as many.</summary>
    public static IEnumerable<string> Pairs { get; } =
    [
        "dev/all/lago.yaml", "dev/multi/lago-src", "dev/all/digitalocean-bundled.yaml", "dev/multi/digitalocean", "dev/all/algolia-search.yaml", "dev/multi/algolia-search-src",
    ];

    /// <summary>Where a document or folder is; skips the test where the corpus is not, or nothing to unpack it with.</summary>
    public string PathOf(string name)
    {
        if (!_isUnpacked)
        {
            Unpack("specs.tar.xz", Specs.Concat(Folders).Concat(Pairs));
            Unpack("suites.tar.xz", ["kin-openapi"]);
            _isUnpacked = true;
        }

        return Path.Combine(_directory.FullName, name);
    }

    /// <inheritdoc/>
    public void Dispose() => _directory.Delete(recursive: true);

    private void Unpack(string archive, IEnumerable<string> names)
    {
        try
        {
            using var tar = Process.Start("tar", ["-xJf", Find(archive), "-C", _directory.FullName, .. names]);
            tar.WaitForExit();
            Assert.Equal(0, tar.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no tar to unpack ../shared/corpus with.");
        }
    }

    private static string Find(string archive)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Generator.sln")))
        {
            root = root.Parent;
        }

        var path = root is null ? "" : Path.Combine(root.FullName, "..", "shared", "corpus", archive);
        if (!File.Exists(path))
        {
            Assert.Skip("../shared/corpus is not here.");
        }

        return path;
    }
}
