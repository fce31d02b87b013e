using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Specwright.Package.Tests;

public sealed class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        string[] expected =
        [
            "README.md",
            "Specwright.nuspec",
            "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
            "analyzers/dotnet/cs/Specwright.Analyzers.dll",
            "analyzers/dotnet/cs/Specwright.CodeFixes.dll",
            "analyzers/dotnet/cs/Specwright.Generator.dll",
            "analyzers/dotnet/cs/Specwright.Validation.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "buildTransitive/Specwright.props",
            "buildTransitive/Specwright.targets",
            "lib/net8.0/Specwright.dll",
            "lib/net8.0/Specwright.xml",
            "lib/netstandard2.0/Specwright.dll",
            "lib/netstandard2.0/Specwright.xml",
        ];
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var actual = package.Entries.Select(static entry => entry.FullName).Where(static name => !IsContainerPart(name)).Order(StringComparer.Ordinal);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_current_framework_gets_no_other_package_with_it()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var stream = package.GetEntry("Specwright.nuspec")!.Open();
        var groups = XDocument.Load(stream).Descendants().Where(static element => element.Name.LocalName == "group").ToDictionary(
            static group => group.Attribute("targetFramework")!.Value,
            static group => group.Elements().Select(static dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal([".NETStandard2.0", "net8.0"], groups.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(groups["net8.0"]);
        Assert.Equal(["Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider", "System.Text.Json"], groups[".NETStandard2.0"]);
    }

    [Fact]
    public void No_assembly_is_compiled_for_one_machine()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        foreach (var entry in package.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            content.Position = 0;
            using var assembly = new PEReader(content);
            var header = assembly.PEHeaders.CorHeader!;
            Assert.True(header.ManagedNativeHeaderDirectory.Size == 0 && header.Flags.HasFlag(CorFlags.ILOnly), entry.FullName);
        }
    }

    /// <summary>True for what every package has because it is one (Open Packaging Conventions).</summary>
    private static bool IsContainerPart(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || (name.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal) && name.EndsWith(".psmdcp", StringComparison.Ordinal));
}
