using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace CloudNexus.Embedded.Hosting;

/// <summary>Leaves Ctrl+C and process signals to the program in which the server is embedded.</summary>
internal sealed class AbsentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
