using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Specwright.Benchmarks.Builds;

/// <summary>
/// What <c>dotnet build</c> costs for a console project that holds a spec: the package is packed, a project outside the repository references it,
/// and the processor time of the build and its compiler is counted, in turn with that of an empty console project.
/// </summary>
internal static class BuildBenchmark
{
    private const int Rounds = 3;
    private const string Version = "1.0.0-benchmark";

    /// <summary>Measures and prints the least time of each project.</summary>
    /// <param name="specs">Paths of specs.</param>
    public static void Run(IReadOnlyList<string> specs)
    {
        var root = Directory.CreateTempSubdirectory("specwright-build-");
        try
        {
            Prepare(root.FullName);
            var projects = specs.Select(static spec => (string?)Path.GetFullPath(spec)).Prepend(null).Select(spec => Create(root.FullName, spec)).ToList();
            var times = projects.Select(static _ => new List<double>()).ToList();
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < projects.Count; i++)
                {
                    times[i].Add(Build(root.FullName, projects[i]));
                }
            }

            Console.WriteLine($"{"project",-28}{"cpu s",8}  rounds");
            for (var i = 0; i < projects.Count; i++)
            {
                var all = string.Join(" ", times[i].Select(static time => time.ToString("F1", CultureInfo.InvariantCulture)));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(projects[i]),-28}{times[i].Min(),8:F1}  {all}"));
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    // Nothing above the temporary folder has a say in the projects below it.
    private static void Prepare(string root)
    {
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(root, name), "<Project />");
        }

        var feed = Path.Combine(root, "feed");
        File.WriteAllText(Path.Combine(root, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""<configuration><packageSources><clear /><add key="benchmark" value="{feed}" /></packageSources></configuration>""");
        DotNet(Repository(), null, "pack", "src/Specwright/Specwright.csproj", "-c", "Release", "-o", feed, $"-p:PackageVersion={Version}", "-v", "q");
    }

    private static string Create(string root, string? spec)
    {
        var name = spec is null ? "empty" : Path.GetFileNameWithoutExtension(spec);
        var folder = Path.Combine(root, name);
        Directory.CreateDirectory(folder);
        var items = "";
        if (spec is not null)
        {
            File.Copy(spec, Path.Combine(folder, Path.GetFileName(spec)));
            items = $"""<PackageReference Include="Specwright" Version="{Version}" /><AdditionalFiles Include="{Path.GetFileName(spec)}" />""";
        }

        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "Console.WriteLine(\"Hello\");\n");
        DotNet(folder, root, "restore", "-v", "q");
        return folder;
    }

    private static double Build(string root, string folder)
    {
        foreach (var output in new[] { Path.Combine(folder, "bin"), Path.Combine(folder, "obj", "Debug") }.Where(Directory.Exists))
        {
            Directory.Delete(output, recursive: true);
        }

        var before = ChildTimes.Total();
        DotNet(folder, root, "build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v", "q", "--tl:off");
        return (ChildTimes.Total() - before).TotalSeconds;
    }

    private static void DotNet(string folder, string? root, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (root is not null)
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(root, "packages");
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
        }
    }

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
