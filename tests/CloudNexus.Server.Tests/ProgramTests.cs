using System.Diagnostics;

namespace CloudNexus.Embedded.Tests;

/// <summary>The server started alone.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task It_prints_its_addresses_with_keys_that_work_and_stops_on_ctrl_c()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Sends SIGINT with kill.");
        using var process = Start();
        try
        {
            var lines = new List<string>();
            while (lines.Count < 6 && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                lines.Add(line);
            }

            Assert.Equal(["CloudNexus", "platform", "instances", "core", "keys", "compute"], lines.Select(static line => line.Split(' ')[0]));
            Assert.Equal(200, await CallAsync(lines[5].Split(' ', StringSplitOptions.RemoveEmptyEntries)));

            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "abc")]
    [InlineData("--verbose")]
    public async Task Arguments_that_it_does_not_know_are_answered_with_the_usage(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("Usage: ", error, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CloudNexusServer).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Calls the compute API as its line says: name, base, scheme, key.</summary>
    private static async Task<int> CallAsync(string[] line)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, line[1] + "/compute/instances");
        request.Headers.Authorization = new(line[2], line[3]);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }
}
