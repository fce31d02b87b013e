using CloudNexus.Compute;
using CloudNexus.Core;
using CloudNexus.Embedded;
using CloudNexus.Instances;
using CloudNexus.Keys;
using CloudNexus.Platform;
using Specwright;

namespace CloudNexus.Sdk.Tests.Support;

/// <summary>A started server and the five clients that talk to it over loopback.</summary>
internal sealed class Cloud : IAsyncDisposable
{
    private Cloud(CloudNexusServer server)
    {
        Server = server;
        Platform = new CloudNexusPlatformClient(new ApiKeyCredential(server.Keys.Platform.Live), new() { BaseUrl = server.PlatformUrl, CloudNexusId = server.Keys.AccountId });
        Instances = new CloudNexusInstancesClient(new ApiKeyCredential(server.Keys.Instances.Test), new() { BaseUrl = server.InstancesUrl });
        Core = new CloudNexusCoreClient(new ApiKeyCredential(server.Keys.Core.Live), new() { BaseUrl = server.CoreUrl });
        Keys = new CloudNexusKeysClient(new ApiKeyCredential(server.Keys.Create(["compute:write"])), new() { BaseUrl = server.KeysUrl });
        Compute = new CloudNexusComputeClient(new ApiKeyCredential(server.Keys.Compute.Test), new() { BaseUrl = server.ComputeUrl });
    }

    public CloudNexusServer Server { get; }

    public CloudNexusPlatformClient Platform { get; }

    public CloudNexusInstancesClient Instances { get; }

    public CloudNexusCoreClient Core { get; }

    /// <summary>With a key that may write and therefore read instances.</summary>
    public CloudNexusKeysClient Keys { get; }

    public CloudNexusComputeClient Compute { get; }

    /// <summary>The newest request.</summary>
    public RecordedRequest Last => Server.Requests[^1];

    public static async Task<Cloud> StartAsync(CloudNexusServerOptions? options = null) =>
        new(await CloudNexusServer.StartAsync(options, TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        foreach (var client in (ApiClient[])[Platform, Instances, Core, Keys, Compute])
        {
            client.Dispose();
        }

        await Server.DisposeAsync();
    }
}
