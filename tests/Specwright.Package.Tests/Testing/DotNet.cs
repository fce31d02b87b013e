using System.Diagnostics;

namespace Specwright.Package.Tests.Testing;

/// <summary>Runs the <c>dotnet</c> command as a person would, in an environment that knows nothing of the test run around it.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="packages">The folder into which packages are restored.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static async Task<DotNetResult> RunAsync(string folder, string packages, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, packages, arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end within {s_limit}.");
        }

        return new DotNetResult(process.ExitCode, await output + await error);
    }

    private static ProcessStartInfo StartInfo(string folder, string packages, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["NUGET_PACKAGES"] = packages;
        return start;
    }
}
