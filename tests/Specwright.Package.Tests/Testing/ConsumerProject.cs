namespace Specwright.Package.Tests.Testing;

/// <summary>A console project outside the repository that references the package.</summary>
internal sealed class ConsumerProject
{
    private readonly string _name;
    private readonly string _folder;
    private readonly string _packages;
    private readonly string _version;

    public ConsumerProject(string name, string folder, string packages, string version)
    {
        _name = name;
        _folder = folder;
        _packages = packages;
        _version = version;
        Directory.CreateDirectory(folder);
    }

    /// <summary>The folder of the restored package.</summary>
    public string PackageFolder => Path.Combine(_packages, "specwright", _version);

    /// <summary>Writes the project file.</summary>
    /// <param name="items">Items beside the package reference.</param>
    /// <param name="properties">Properties beside those of a new console project.</param>
    public ConsumerProject Project(string items, string properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>") => File(_name + ".csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Specwright" Version="{_version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes a file.</summary>
    public ConsumerProject File(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Where a file of the project is.</summary>
    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>Deletes a file.</summary>
    public void Delete(string path) => System.IO.File.Delete(Path.Combine(_folder, path));

    /// <summary>Restores packages.</summary>
    public Task<DotNetResult> RestoreAsync() => DotNet.RunAsync(_folder, _packages, "restore");

    /// <summary>Builds it.</summary>
    public Task<DotNetResult> BuildAsync(params string[] arguments) => DotNet.RunAsync(_folder, _packages, ["build", "--nologo", "--tl:off", .. arguments]);

    /// <summary>Lists the items of a type as MSBuild sees them, as JSON.</summary>
    public Task<DotNetResult> EvaluateAsync(string itemType) => DotNet.RunAsync(_folder, _packages, "msbuild", $"-getItem:{itemType}");

    /// <summary>Builds and starts it, and returns what it printed.</summary>
    public async Task<string> RunAsync()
    {
        (await BuildAsync()).ThatSucceeded();
        var result = await DotNet.RunAsync(_folder, _packages, Path.Combine(_folder, "bin", "Debug", "net10.0", _name + ".dll"));
        return result.ThatSucceeded().Output.ReplaceLineEndings("\n").TrimEnd();
    }
}
