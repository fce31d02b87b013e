using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Compute;
using CloudNexus.Embedded;
using Specwright;

namespace CloudNexus.Quickstart.Chapters;

/// <summary>Pages of instances, jobs and actions.</summary>
internal sealed class ComputeChapter(CloudNexusServer server) : Chapter
{
    private const int MaximumPolls = 20;
    private static readonly TimeSpan s_pollInterval = TimeSpan.FromMilliseconds(50);

    public override string Name => "compute";

    public override string Subject => "pages, jobs and actions";

    public override async Task TellAsync(Story story, CancellationToken cancellationToken)
    {
        var options = new CloudNexusComputeClientOptions { BaseUrl = server.ComputeUrl };
        using var client = new CloudNexusComputeClient(new ApiKeyCredential(server.Keys.Compute.Test), options);
        await ListAsync(story, client, cancellationToken).ConfigureAwait(false);
        var instance = await CreateAsync(story, client, cancellationToken).ConfigureAwait(false);
        await ResizeAsync(story, client, instance, cancellationToken).ConfigureAwait(false);
        await FailAsync(story, client, cancellationToken).ConfigureAwait(false);
    }

    private async Task ListAsync(Story story, CloudNexusComputeClient client, CancellationToken cancellationToken)
    {
        var requestsBefore = server.Requests.Count;
        var all = new List<Instance>();
        var list = client.Compute.Instances.ListAsync(new ListInstancesParameters { PerPage = 10 }, cancellationToken: cancellationToken);
        await foreach (var page in list.AsPages().ConfigureAwait(false))
        {
            all.AddRange(page);
            story.Expect("the total", 47, page.TotalCount);
            story.Expect("the number of pages", 5, page.TotalPages);
        }

        story.Expect("the number of instances", 47, all.Count);
        story.Expect("the number of requests for 47 instances at 10 per page", 5, server.Requests.Count - requestsBefore);
        story.Say("Compute.Instances.ListAsync, 10/page", $"{all.Count} instances in exactly 5 requests");

        var first = all[0];
        story.Expect("the first instance's type should be the sample's, which is none of the list", first.Type is { Value: "standard-4x8", IsKnown: false });
        story.Say("", $"{first.Name} is {first.Type}: in no list, and kept");
    }

    private static async Task<Instance> CreateAsync(Story story, CloudNexusComputeClient client, CancellationToken cancellationToken)
    {
        var request = new CreateInstanceRequest
        {
            Name = "worker-node-alpha",
            Type = InstanceType.Compute8x16,
            Region = "eu-west-2",
            Image = "ubuntu-22.04-lts",
            SshKeys = ["key_7f8g9h0j1k2l"],
            Tags = new Dictionary<string, string> { ["environment"] = "production", ["team"] = "platform" },
        };
        var accepted = await client.Compute.Instances.CreateAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        var (job, seen) = await WatchAsync(client, accepted.JobId, cancellationToken).ConfigureAwait(false);
        story.Expect("the states of the job", "pending, running, completed", string.Join(", ", seen));
        story.Expect("the finished job should have its instance", job.Instance is not null);
        story.Expect("the new instance's status", InstanceStatus.Running, job.Instance!.Status);
        story.Say("Compute.Instances.CreateAsync", $"{accepted.JobId}: {string.Join(", ", seen)}; {job.Instance.Name} is {job.Instance.Status}");
        return job.Instance;
    }

    private static async Task ResizeAsync(Story story, CloudNexusComputeClient client, Instance instance, CancellationToken cancellationToken)
    {
        var action = new ResizeAction { Type = InstanceType.Memory4x32 };
        var accepted = await client.Compute.Instances.ExecuteActionAsync(instance.Id, action, cancellationToken: cancellationToken).ConfigureAwait(false);
        var (job, _) = await WatchAsync(client, accepted.JobId, cancellationToken).ConfigureAwait(false);
        story.Expect("the job's end", JobStatus.Completed, job.Status);
        story.Expect("the type after resizing", InstanceType.Memory4x32, job.Instance?.Type);
        story.Say("ExecuteActionAsync, resize", $"from {instance.Type} to {job.Instance?.Type}");
    }

    private async Task FailAsync(Story story, CloudNexusComputeClient client, CancellationToken cancellationToken)
    {
        var error = await story.ExpectErrorAsync<NotFoundException>(
            "rebooting an instance that does not exist",
            () => client.Compute.Instances.ExecuteActionAsync("inst_none", new RebootAction(), cancellationToken: cancellationToken)).ConfigureAwait(false);
        story.Expect("the error's code", "NOT_FOUND", error.ErrorCode);
        story.Say("ExecuteActionAsync(\"inst_none\")", $"{nameof(NotFoundException)}, {error.ErrorCode}");

        var expired = new RequestOptions { Credential = new ApiKeyCredential(server.Keys.Compute.Expired) };
        await story.ExpectErrorAsync<UnauthorizedException>(
            "listing with an expired key",
            () => client.Compute.Instances.ListAsync(options: expired, cancellationToken: cancellationToken).FirstAsync(cancellationToken).AsTask()).ConfigureAwait(false);
        story.Say("ListAsync, an expired key", $"{nameof(UnauthorizedException)}, and nothing of the key in its message");
    }

    private static async Task<(Job Job, List<string> Seen)> WatchAsync(CloudNexusComputeClient client, string jobId, CancellationToken cancellationToken)
    {
        var seen = new List<string>();
        for (var poll = 1; poll <= MaximumPolls; poll++)
        {
            var job = await client.Jobs.GetAsync(jobId, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (seen.LastOrDefault() != job.Status.Value)
            {
                seen.Add(job.Status.Value);
            }

            if (job.Status == JobStatus.Completed || job.Status == JobStatus.Failed)
            {
                return (job, seen);
            }

            await Task.Delay(s_pollInterval, cancellationToken).ConfigureAwait(false);
        }

        throw new StoryException($"compute: the job {jobId} was not at its end after {MaximumPolls} polls; it went through {string.Join(", ", seen)}.");
    }
}
