using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Core;
using CloudNexus.Embedded;
using Specwright;

namespace CloudNexus.Quickstart.Chapters;

/// <summary>Health without a credential, buckets by cursor, an instance with links, and the CDN.</summary>
internal sealed class CoreChapter(CloudNexusServer server) : Chapter
{
    public override string Name => "core";

    public override string Subject => "health, buckets by cursor, an instance and the CDN";

    public override async Task TellAsync(Story story, CancellationToken cancellationToken)
    {
        var options = new CloudNexusCoreClientOptions { BaseUrl = server.CoreUrl };
        using var client = new CloudNexusCoreClient(new ApiKeyCredential(server.Keys.Core.Live), options);
        await AskForHealthAsync(story, client, cancellationToken).ConfigureAwait(false);
        await WalkBucketsAsync(story, client, cancellationToken).ConfigureAwait(false);
        await CreateAsync(story, client, cancellationToken).ConfigureAwait(false);
        await ConfigureCdnAsync(story, client, cancellationToken).ConfigureAwait(false);
    }

    private async Task AskForHealthAsync(Story story, CloudNexusCoreClient client, CancellationToken cancellationToken)
    {
        var health = await client.Health.GetAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the status", HealthStatus.Healthy, health.Status);
        story.Expect("the region should be the document's own, which is none of its list", health.Region is { Value: "us-east-1", IsKnown: false });
        story.Expect("the request for health should carry no credential", server.Requests[^1].Header("Authorization") is null);
        story.Say("Health.GetAsync, no credential sent", $"{health.Status}, version {health.Version}, region {health.Region} (in no list, and kept)");
    }

    private static async Task WalkBucketsAsync(Story story, CloudNexusCoreClient client, CancellationToken cancellationToken)
    {
        var buckets = new List<Bucket>();
        var pages = 0;
        await foreach (var page in client.Storage.Buckets.ListAsync(cancellationToken: cancellationToken).AsPages().ConfigureAwait(false))
        {
            pages++;
            buckets.AddRange(page);
            story.Expect("the total of page " + pages, 24, page.TotalCount);
        }

        story.Expect("the number of buckets", 24, buckets.Count);
        story.Expect("the number of different buckets", 24, buckets.Select(static bucket => bucket.Id).Distinct().Count());
        var largest = buckets.MaxBy(static bucket => bucket.SizeBytes)!;
        story.Expect("the largest bucket's size in bytes", 89_012_345_678, largest.SizeBytes);
        story.Say("Storage.Buckets.ListAsync", $"{buckets.Count} buckets on {pages} pages, one cursor after the other");
        story.Say("", string.Create(CultureInfo.InvariantCulture, $"the largest is {largest.Name} with {largest.SizeBytes:N0} bytes"));
    }

    private static async Task CreateAsync(Story story, CloudNexusCoreClient client, CancellationToken cancellationToken)
    {
        var request = new CreateInstanceRequest
        {
            Name = "web-prod-primary",
            Plan = Plan.Professional,
            Region = Region.UsEast,
            AutoScale = new AutoScalePolicy { MinInstances = 2, MaxInstances = 10, CpuThreshold = 75 },
        };
        var instance = await client.Instances.CreateAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the new instance's status", InstanceStatus.Provisioning, instance.Status);
        story.Expect("the link to itself", $"/instances/{instance.Id}", instance.Links?.Self?.ToString());
        var logs = await client.Instances.GetLogsAsync(instance.Id, cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Say("Instances.CreateAsync, GetLogsAsync", $"{instance.Id} is {instance.Status}, its log has {logs.Lines.Count} lines");
    }

    private static async Task ConfigureCdnAsync(Story story, CloudNexusCoreClient client, CancellationToken cancellationToken)
    {
        var wanted = new CdnConfig { CacheTtl = 3600, Compression = CompressionStrategy.Brotli };
        var config = await client.Cdn.UpdateConfigAsync(wanted, cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the cache's time to live", 3600, config.CacheTtl);
        story.Expect("SSL, which was not sent and defaults to on", true, config.SslEnabled);
        story.Say("Cdn.UpdateConfigAsync", $"cache for {config.CacheTtl} s, {config.Compression}, SSL is on by the server's default");
    }
}
