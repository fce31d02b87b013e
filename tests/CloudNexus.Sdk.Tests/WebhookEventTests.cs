using System.Text.Json.Nodes;
using CloudNexus.Platform;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>Payloads are told apart by their property <c>event</c>, wherever it stands.</summary>
public sealed class WebhookEventTests
{
    [Theory]
    [InlineData("server.created", typeof(ServerCreatedEvent))]
    [InlineData("server.scaled", typeof(ServerScaledEvent))]
    [InlineData("billing.invoice.finalized", typeof(BillingInvoiceFinalizedEvent))]
    [InlineData("security.threat.detected", typeof(SecurityThreatDetectedEvent))]
    [InlineData("cluster.node.joined", typeof(ClusterNodeJoinedEvent))]
    [InlineData("server.deleted", typeof(CloudNexusWebhookEvent.Unknown))]
    public async Task A_delivery_of_the_server_is_the_type_of_its_event(string type, Type expected)
    {
        await using var cloud = await Cloud.StartAsync();
        var delivery = cloud.Server.CreateWebhookDelivery(type);

        var payload = JsonModel.Parse(delivery.Body.Span, CloudNexusWebhookEvent.Read);

        Assert.Equal(expected, payload.GetType());
        Assert.Equal(Canonical.Of(delivery.BodyText), Canonical.Of(payload));
    }

    [Fact]
    public void The_order_of_the_members_does_not_matter()
    {
        foreach (var names in Permutations(["event", "id", "timestamp", "data"]))
        {
            var sample = JsonNode.Parse(Samples.ServerCreated)!.AsObject();
            var json = new JsonObject(names.Select(name => KeyValuePair.Create(name, sample[name]?.DeepClone()))).ToJsonString();

            var created = Assert.IsType<ServerCreatedEvent>(JsonModel.Parse(json, CloudNexusWebhookEvent.Read));

            Assert.Equal("srv_2x9k4m", created.Data.ServerId);
        }
    }

    [Fact]
    public void A_type_inside_the_data_is_not_the_discriminator()
    {
        var json = """{"data":{"event":"security.threat.detected","type":"x"},"event":"server.scaled","id":"evt_1","timestamp":"2025-01-15T14:22:00Z","type":"server.created"}""";

        var scaled = Assert.IsType<ServerScaledEvent>(JsonModel.Parse(json, CloudNexusWebhookEvent.Read));

        Assert.Equal("security.threat.detected", scaled.Data["event"].GetString());
    }

    [Fact]
    public void An_unknown_event_keeps_all_its_json()
    {
        const string Json = """{"event":"server.deleted","id":"evt_2","timestamp":"2025-01-15T14:22:00Z","data":{"server_id":"srv_1"}}""";

        var unknown = Assert.IsType<CloudNexusWebhookEvent.Unknown>(JsonModel.Parse(Json, CloudNexusWebhookEvent.Read));

        Assert.Equal("server.deleted", unknown.Json.GetProperty("event").GetString());
        Assert.Equal(Json, JsonModel.ToJson(unknown));
    }

    [Fact]
    public void The_payloads_that_the_document_shows_are_typed()
    {
        var created = (ServerCreatedEvent)JsonModel.Parse(Samples.ServerCreated, CloudNexusWebhookEvent.Read);
        var threat = (SecurityThreatDetectedEvent)JsonModel.Parse(Samples.ThreatDetected, CloudNexusWebhookEvent.Read);

        Assert.Equal(("srv_2x9k4m", "us-east-1", "10.244.1.5", ServerStatus.Running), (created.Data.ServerId, created.Data.Region, created.Data.Ip, created.Data.Status));
        Assert.Equal(new DateTimeOffset(2025, 1, 15, 14, 22, 0, TimeSpan.Zero), created.Timestamp);
        Assert.Equal(("185.220.101.44", AttackType.SynFlood, true, 45200L), (threat.Data.SourceIp, threat.Data.AttackType, threat.Data.Mitigated, threat.Data.PacketsBlocked));
    }

    [Fact]
    public void An_attack_of_another_type_keeps_its_text()
    {
        var threat = (SecurityThreatDetectedEvent)JsonModel.Parse(Samples.ThreatDetected.Replace("SYN_FLOOD", "UDP_FLOOD", StringComparison.Ordinal), CloudNexusWebhookEvent.Read);

        Assert.Equal(("UDP_FLOOD", false), (threat.Data.AttackType.Value, threat.Data.AttackType.IsKnown));
    }

    [Fact]
    public void A_case_can_be_matched_with_all_others()
    {
        var payload = JsonModel.Parse(Samples.ThreatDetected, CloudNexusWebhookEvent.Read);

        var what = payload.Match(static _ => "created", static _ => "scaled", static _ => "billing", static threat => threat.Data.SourceIp, static _ => "joined", static _ => "unknown");

        Assert.Equal("185.220.101.44", what);
    }

    [Fact]
    public async Task A_subscription_sends_the_events_texts_and_its_secret_does_not_print()
    {
        await using var cloud = await Cloud.StartAsync();

        var webhook = await cloud.Platform.Webhooks.CreateAsync(new CreateWebhookRequest { Url = new Uri("https://example.com/hooks"), Events = [WebhookEventType.ServerCreated] });

        Assert.Equal("""{"url":"https://example.com/hooks","events":["server.created"]}""", cloud.Last.BodyText);
        Assert.Equal("***", webhook.Secret!.ToString());
        Assert.Equal(cloud.Server.WebhookSecret, webhook.Secret.Reveal());
    }

    private static IEnumerable<string[]> Permutations(string[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (string[])[first, .. rest]));
}
