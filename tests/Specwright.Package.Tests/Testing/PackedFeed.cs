using Specwright.Package.Tests.Testing;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace Specwright.Package.Tests.Testing;

/// <summary>The package, packed once under a version that no cache has seen, in a feed of its own.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("specwright-package-");
    private int _projects;

    /// <summary>The version of the package.</summary>
    public string Version { get; } = "1.0.0-test." + Guid.NewGuid().ToString("N");

    /// <summary>The package's file.</summary>
    public string PackagePath => Path.Combine(_root.FullName, "feed", $"Specwright.{Version}.nupkg");

    /// <summary>Packs what the build of this test project has built.</summary>
    public async ValueTask InitializeAsync()
    {
        // Nothing above the temporary folder has a say in the projects below it.
        await WriteAsync("Directory.Build.props", "<Project />");
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", "<Project />");
        await WriteAsync(".editorconfig", "root = true\n");
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="specwright-test" value="{Path.Combine(_root.FullName, "feed")}" />
              </packageSources>
            </configuration>
            """);
        string[] arguments = ["pack", "src/Specwright/Specwright.csproj", "--no-build", "-c", Repository.Configuration, "-o", Path.GetDirectoryName(PackagePath)!, $"-p:NuspecOutputPath={Path.Combine(_root.FullName, "nuspec")}", $"-p:PackageVersion={Version}"];
        (await DotNet.RunAsync(Repository.Root, DefaultPackages(), arguments)).ThatSucceeded();
    }

    /// <summary>Removes all projects and packages.</summary>
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes an empty folder for a project.</summary>
    /// <param name="name">The project's name.</param>
    /// <param name="ownPackages">Whether its restored packages are its own, so that a test can break them.</param>
    internal ConsumerProject Create(string name, bool ownPackages = false)
    {
        var folder = Path.Combine(_root.FullName, $"{Interlocked.Increment(ref _projects)}", name);
        var packages = ownPackages ? Path.Combine(Path.GetDirectoryName(folder)!, "packages") : Path.Combine(_root.FullName, "packages");
        return new ConsumerProject(name, folder, packages, Version);
    }

    private static string DefaultPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
            ? packages
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_root.FullName, name), text);
}
