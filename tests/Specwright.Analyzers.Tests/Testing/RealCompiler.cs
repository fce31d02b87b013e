using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>The compiler of the SDK as a process, with our analyzers and an error log.</summary>
internal static class RealCompiler
{
    /// <summary>The error log's name in the folder.</summary>
    public const string Log = "log.sarif";

    /// <summary>Compiles the files of a folder and gives what is printed.</summary>
    public static async Task<string> RunAsync(string folder, IEnumerable<string> sources, IEnumerable<string> projectFiles)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        var compiler = Directory.GetFiles(Path.Combine(root, "sdk"), "csc.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        var lines = PlatformReferences.All.OfType<PortableExecutableReference>().Select(static reference => $"-r:\"{reference.FilePath}\"")
            .Append($"-errorlog:{Log},version=2.1").Append($"-analyzer:\"{typeof(HardCodedKeyAnalyzer).Assembly.Location}\"")
            .Concat(projectFiles.Select(static file => $"-additionalfile:\"{file}\"")).Concat(sources.Select(static file => $"\"{file}\""));
        await File.WriteAllLinesAsync(Path.Combine(folder, "all.rsp"), lines, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = ["exec", compiler, "-nologo", "-target:library", "-unsafe", "-langversion:preview", "-out:C.dll", "@all.rsp"];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await output + await error;
    }
}
