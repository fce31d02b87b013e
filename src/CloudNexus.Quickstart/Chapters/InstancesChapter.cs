using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Embedded;
using CloudNexus.Instances;
using Specwright;

namespace CloudNexus.Quickstart.Chapters;

/// <summary>Pages by number, and errors with a code, details and an id. The account's balance is that of the document's sample error.</summary>
internal sealed class InstancesChapter(CloudNexusServer server) : Chapter
{
    /// <summary>The balance of the sample error, in dollars; the server has to be started with it.</summary>
    public const decimal Balance = 2.45m;

    public override string Name => "instances";

    public override string Subject => "pages of instances and typed errors";

    public override async Task TellAsync(Story story, CancellationToken cancellationToken)
    {
        var options = new CloudNexusInstancesClientOptions { BaseUrl = server.InstancesUrl };
        using var client = new CloudNexusInstancesClient(new ApiKeyCredential(server.Keys.Instances.Test), options);
        var first = await ListAsync(story, client, cancellationToken).ConfigureAwait(false);
        var detail = await client.Instances.GetAsync(first.Id, cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the detail's name", first.Name, detail.Name);
        story.Say("Instances.GetAsync", $"{detail.Name}, plan {detail.Plan}, with {detail.Metrics?.Count ?? 0} metrics");
        await RunOutOfCreditsAsync(story, client, cancellationToken).ConfigureAwait(false);
        await MissAsync(story, client, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Instance> ListAsync(Story story, CloudNexusInstancesClient client, CancellationToken cancellationToken)
    {
        var all = new List<Instance>();
        var pages = 0;
        var list = client.Instances.ListAsync(new ListInstancesParameters { Limit = 10 }, cancellationToken: cancellationToken);
        await foreach (var page in list.AsPages().ConfigureAwait(false))
        {
            pages++;
            all.AddRange(page);
            story.Expect("the total of page " + pages, 23, page.TotalCount);
        }

        story.Expect("the number of instances", 23, all.Count);
        story.Expect("the number of pages of 10", 3, pages);
        story.Expect("the number of different instances", 23, all.Select(static instance => instance.Id).Distinct().Count());
        story.Say("Instances.ListAsync, limit 10", $"{all.Count} instances on {pages} pages");

        var stopped = await client.Instances.ListAsync(new ListInstancesParameters { Status = InstanceStatus.Stopped }, cancellationToken: cancellationToken)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        story.Expect("all of the filtered instances should be stopped", stopped.TrueForAll(static instance => instance.Status == InstanceStatus.Stopped));
        story.Say("Instances.ListAsync, stopped", $"{stopped.Count} of them");
        return all[0];
    }

    private static async Task RunOutOfCreditsAsync(Story story, CloudNexusInstancesClient client, CancellationToken cancellationToken)
    {
        var request = new CreateInstanceRequest { Name = "prod-api-01", Plan = Plan.Pro, Region = "us-east-1", Image = "ubuntu-22.04-lts", Tags = ["web", "production"] };
        var error = await story.ExpectErrorAsync<ApiException>(
            "creating an instance without credits",
            () => client.Instances.CreateAsync(request, cancellationToken: cancellationToken)).ConfigureAwait(false);
        story.Expect("the error's code", ErrorCode.Values.InsufficientCredits, error.ErrorCode);
        story.Expect("the error should have the body that the document shows", error.TryGetError<ErrorResponse>(out var body));
        story.Expect("the balance in the error's details", "$2.45", body?.Error.Details?["current_balance"].GetString());
        story.Expect("the error should have the id of its request", error.RequestId is { Length: > 0 });
        story.Say("Instances.CreateAsync", $"{error.StatusCode} {error.ErrorCode}: {body?.Error.Details?["current_balance"]} of {body?.Error.Details?["required"]}");
    }

    private static async Task MissAsync(Story story, CloudNexusInstancesClient client, CancellationToken cancellationToken)
    {
        var error = await story.ExpectErrorAsync<NotFoundException>(
            "getting an instance that does not exist",
            () => client.Instances.GetAsync("inst_none", cancellationToken: cancellationToken)).ConfigureAwait(false);
        story.Expect("the error's code", "NOT_FOUND", error.ErrorCode);
        story.Say("Instances.GetAsync(\"inst_none\")", $"{nameof(NotFoundException)}, {error.ErrorCode}: {error.ErrorMessage}");
    }
}
