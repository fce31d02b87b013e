using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace CloudNexus.Embedded;

/// <summary>Runs the embedded CloudNexus alone until Ctrl+C.</summary>
internal static class Program
{
    private const string Usage = "Usage: dotnet run --project src/CloudNexus.Server [-- --port <0-65535>]";

    private static async Task<int> Main(string[] args)
    {
        if (ReadPort(args) is not { } port)
        {
            await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
            return 2;
        }

        var stopped = new TaskCompletionSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stopped));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stopped));
        try
        {
            await using var server = await CloudNexusServer.StartAsync(new CloudNexusServerOptions { Port = port }).ConfigureAwait(false);
            Describe(server, Console.Out);
            await stopped.Task.ConfigureAwait(false);
            return 0;
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync($"CloudNexus could not start: {exception.Message}").ConfigureAwait(false);
            return 1;
        }
    }

    private static int? ReadPort(string[] args) => args switch
    {
        [] => 0,
        ["--port", var text] when ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) => port,
        _ => null,
    };

    private static void Stop(PosixSignalContext signal, TaskCompletionSource stopped)
    {
        signal.Cancel = true;
        stopped.TrySetResult();
    }

    private static void Describe(CloudNexusServer server, TextWriter output)
    {
        output.WriteLine($"CloudNexus listens on {server.Address} (Ctrl+C stops it). The keys are good for this run only.");
        output.WriteLine($"platform   {server.PlatformUrl}  Bearer {server.Keys.Platform.Test}  X-CloudNexus-Id: {server.Keys.AccountId}");
        output.WriteLine($"instances  {server.InstancesUrl}  Bearer {server.Keys.Instances.Test}");
        output.WriteLine($"core       {server.CoreUrl}  Bearer {server.Keys.Core.Test}");
        output.WriteLine($"keys       {server.KeysUrl}  Bearer {server.Keys.KeyManagement.Test}");
        output.WriteLine($"compute    {server.ComputeUrl}  Bearer {server.Keys.Compute.Test}");
    }
}
