using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Embedded;
using CloudNexus.Platform;
using Specwright;

namespace CloudNexus.Quickstart.Chapters;

/// <summary>Servers, clusters and webhooks.</summary>
internal sealed class PlatformChapter(CloudNexusServer server) : Chapter
{
    public override string Name => "platform";

    public override string Subject => "servers, clusters and webhooks";

    public override async Task TellAsync(Story story, CancellationToken cancellationToken)
    {
        var options = new CloudNexusPlatformClientOptions { BaseUrl = server.PlatformUrl, CloudNexusId = server.Keys.AccountId };
        using var client = new CloudNexusPlatformClient(new ApiKeyCredential(server.Keys.Platform.Live), options);
        await ListAndCreateAsync(story, client, cancellationToken).ConfigureAwait(false);
        await MeetAReadOnlyKeyAsync(story, client, cancellationToken).ConfigureAwait(false);
        await ReceiveWebhooksAsync(story, client, cancellationToken).ConfigureAwait(false);
        HearAnUnknownEvent(story);
    }

    private static async Task ListAndCreateAsync(Story story, CloudNexusPlatformClient client, CancellationToken cancellationToken)
    {
        var before = await client.Servers.ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the list of servers should not be empty", before.Data.Count > 0);
        story.Expect("the first server's id", "srv_2x9k4m", before.Data[0].Id);
        story.Expect("the first server's status", ServerStatus.Running, before.Data[0].Status);
        story.Say("Servers.ListAsync", $"{before.Data.Count} servers, the first is {before.Data[0].Id} in {before.Data[0].Region}");
        story.Expect("the limit per minute of an Enterprise account", 2000, client.RateLimit?.Limit);

        var request = new CreateServerRequest { Region = "us-east-1", Plan = "professional", Image = "ubuntu-22.04", Count = 2 };
        var created = await client.Servers.CreateAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the new server's plan", "professional", created.Plan);
        var after = await client.Servers.ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the number of servers after creating 2", before.Data.Count + 2, after.Data.Count);
        story.Say("Servers.CreateAsync", $"{created.Id}, {created.Status}: a value that the document does not list, and kept");

        var clusters = await client.Clusters.ListK8sAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the list of clusters should not be empty", clusters.Data.Count > 0);
        story.Say("Clusters.ListK8sAsync", string.Join(", ", Names(clusters.Data)));
    }

    private async Task MeetAReadOnlyKeyAsync(Story story, CloudNexusPlatformClient client, CancellationToken cancellationToken)
    {
        var readOnly = new RequestOptions { Credential = new ApiKeyCredential(server.Keys.Platform.ReadOnly) };
        var error = await story.ExpectErrorAsync<ForbiddenException>(
            "terminating a server with a read-only key",
            () => client.Servers.DeleteAsync("srv_2x9k4m", readOnly, cancellationToken)).ConfigureAwait(false);
        story.Expect("the error's code", "INSUFFICIENT_PERMISSIONS", error.ErrorCode);
        story.Expect("the message should say what to do: Check role/scopes", error.Message.Contains("Check role/scopes", StringComparison.Ordinal));
        story.Say("Servers.DeleteAsync, read-only key", $"{nameof(ForbiddenException)}, {error.ErrorCode}");
    }

    private async Task ReceiveWebhooksAsync(Story story, CloudNexusPlatformClient client, CancellationToken cancellationToken)
    {
        var inbox = await WebhookInbox.StartAsync(cancellationToken).ConfigureAwait(false);
        await using (inbox.ConfigureAwait(false))
        {
            var request = new CreateWebhookRequest { Url = inbox.Url, Events = [WebhookEventType.ServerCreated, WebhookEventType.SecurityThreatDetected] };
            var webhook = await client.Webhooks.CreateAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
            story.Expect("the subscription should have a secret to check signatures with", webhook.Secret is not null);
            story.Say("Webhooks.CreateAsync", $"{webhook.Id} for {webhook.Events.Count} events, its secret prints as {webhook.Secret}");

            foreach (var type in webhook.Events)
            {
                await server.SendWebhookAsync(type.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
                var payload = JsonModel.Parse((await inbox.ReceiveAsync(cancellationToken).ConfigureAwait(false)).Span, CloudNexusWebhookEvent.Read);
                story.Expect("the payload should be that of its event: " + type, payload is not CloudNexusWebhookEvent.Unknown);
                story.Say("a webhook arrives", Describe(payload));
            }
        }
    }

    private void HearAnUnknownEvent(Story story)
    {
        var delivery = server.CreateWebhookDelivery("server.deleted");
        var payload = JsonModel.Parse(delivery.Body.Span, CloudNexusWebhookEvent.Read);
        story.Expect("an event that the document does not list should be kept as unknown", payload is CloudNexusWebhookEvent.Unknown);
        story.Say("a webhook of tomorrow", Describe(payload));
    }

    private static string Describe(CloudNexusWebhookEvent payload) => payload switch
    {
        ServerCreatedEvent created => $"{created.Event}: {created.Data.ServerId} is {created.Data.Status} at {created.Data.Ip}",
        SecurityThreatDetectedEvent threat =>
            string.Create(CultureInfo.InvariantCulture, $"{threat.Event}: {threat.Data.AttackType} of {threat.Data.SourceIp}, {threat.Data.PacketsBlocked:N0} packets blocked"),
        ServerScaledEvent scaled => scaled.Event,
        BillingInvoiceFinalizedEvent invoice => invoice.Event,
        ClusterNodeJoinedEvent joined => joined.Event,
        CloudNexusWebhookEvent.Unknown unknown => $"{unknown.Json.GetProperty("event").GetString()}: unknown, its JSON is kept",
        _ => throw new StoryException($"There is no case for {payload.GetType().Name}."),
    };

    private static IEnumerable<string> Names(IEnumerable<K8sCluster> clusters)
    {
        foreach (var cluster in clusters)
        {
            yield return $"{cluster.Name} in {cluster.Region}";
        }
    }
}
