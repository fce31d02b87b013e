using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S0: subscriptions, payloads, signatures.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task A_subscription_answers_its_secret_once_created()
    {
        await using var running = await Running.StartAsync();
        var created = await running.Platform.PostAsync("/webhooks", """{"url":"https://example.com/hooks","events":["server.created","server.scaled"]}""");
        Assert.Equal(200, created.Status);
        Assert.Equal("https://example.com/hooks", (string?)created.Json["url"]);
        Assert.Equal(2, created.Json["events"]!.AsArray().Count);
        Assert.Equal((string?)created.Json["secret"], running.Server.WebhookSecret);
    }

    [Theory]
    [InlineData("""{"url":"ftp://example.com","events":["server.created"]}""", "url")]
    [InlineData("""{"url":"https://example.com","events":["server.deleted"]}""", "events")]
    [InlineData("""{"url":"https://example.com"}""", "events")]
    [InlineData("""{"url":"https://example.com","events":"server.created"}""", "events")]
    public async Task An_invalid_subscription_names_the_field(string body, string field)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Platform.PostAsync("/webhooks", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![field]);
    }

    [Theory]
    [InlineData("server.created", """{"server_id":"srv_2x9k4m","region":"us-east-1","ip":"10.244.1.5","status":"running"}""")]
    [InlineData("security.threat.detected", """{"source_ip":"185.220.101.44","attack_type":"SYN_FLOOD","mitigated":true,"packets_blocked":45200}""")]
    public async Task A_payload_is_the_documents(string eventType, string data)
    {
        await using var running = await Running.StartAsync();
        var body = JsonNode.Parse(running.Server.CreateWebhookDelivery(eventType).Body.Span)!.AsObject();
        Assert.Equal(["event", "id", "timestamp", "data"], body.Select(static member => member.Key));
        Assert.Equal(eventType, (string?)body["event"]);
        Assert.Matches("^evt_[0-9a-z]{12}$", (string?)body["id"]);
        Assert.Equal("2025-01-15T14:22:00Z", (string?)body["timestamp"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(data), body["data"]));
    }

    [Theory]
    [InlineData("server.scaled")]
    [InlineData("billing.invoice.finalized")]
    [InlineData("cluster.node.joined")]
    public async Task Events_without_a_documented_payload_carry_an_object(string eventType)
    {
        await using var running = await Running.StartAsync();
        Assert.NotEmpty(JsonNode.Parse(running.Server.CreateWebhookDelivery(eventType).Body.Span)!["data"]!.AsObject());
    }

    [Fact]
    public async Task An_event_that_nobody_documented_can_be_made()
    {
        await using var running = await Running.StartAsync();
        var delivery = running.Server.CreateWebhookDelivery("server.deleted", new JsonObject { ["server_id"] = "srv_1" });
        Assert.Equal("server.deleted", (string?)JsonNode.Parse(delivery.BodyText)!["event"]);
        Assert.Equal("srv_1", (string?)JsonNode.Parse(delivery.BodyText)!["data"]!["server_id"]);
    }

    [Fact]
    public async Task Two_deliveries_have_two_ids()
    {
        await using var running = await Running.StartAsync();
        Assert.NotEqual(running.Server.CreateWebhookDelivery("server.created").BodyText, running.Server.CreateWebhookDelivery("server.created").BodyText);
    }

    [Fact]
    public async Task The_signature_is_the_lower_case_hex_hmac_of_the_raw_body()
    {
        await using var running = await Running.StartAsync();
        var delivery = running.Server.CreateWebhookDelivery("server.created");
        Assert.Equal("X-CloudNexus-Signature", WebhookDelivery.SignatureHeader);
        Assert.Equal(HmacByHand(running.Server.WebhookSecret, delivery.Body.ToArray()), delivery.Signature);
    }

    [Fact]
    public void The_hmac_of_this_test_is_that_of_rfc_4231()
    {
        // Test case 2 of RFC 4231, section 4.3.
        Assert.Equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", HmacByHand("Jefe", "what do ya want for nothing?"u8.ToArray()));
    }

    [Fact]
    public async Task A_webhook_reaches_the_subscribers_of_its_event_on_loopback_signed_for_each()
    {
        await using var running = await Running.StartAsync();
        await using var receiver = await Running.StartAsync();
        var first = await SubscribeAsync(running, receiver.Server.Address, "first", "server.created");
        var second = await SubscribeAsync(running, receiver.Server.Address, "second", "server.created");
        await SubscribeAsync(running, receiver.Server.Address, "third", "server.scaled");

        var receipts = await running.Server.SendWebhookAsync("server.created", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([404, 404], receipts.Select(static receipt => receipt.StatusCode));
        Assert.Equal(["/first", "/second"], receiver.Server.Requests.Select(static request => request.Target));
        Assert.Equal(HmacByHand(first, receiver.Server.Requests[0].Body.ToArray()), receiver.Server.Requests[0].Header("X-CloudNexus-Signature"));
        Assert.Equal(HmacByHand(second, receiver.Server.Requests[1].Body.ToArray()), receiver.Server.Requests[1].Header("X-CloudNexus-Signature"));
        Assert.Equal("application/json", receiver.Server.Requests[0].Header("Content-Type"));
    }

    [Fact]
    public async Task A_webhook_is_never_sent_off_loopback()
    {
        await using var running = await Running.StartAsync();
        await running.Platform.PostAsync("/webhooks", """{"url":"https://192.0.2.1/hooks","events":["server.created"]}""");
        await Assert.ThrowsAsync<InvalidOperationException>(() => running.Server.SendWebhookAsync("server.created", cancellationToken: TestContext.Current.CancellationToken));
    }

    private static async Task<string> SubscribeAsync(Running running, Uri receiver, string path, string eventType)
    {
        var created = await running.Platform.PostAsync("/webhooks", $$"""{"url":"{{receiver}}{{path}}","events":["{{eventType}}"]}""");
        return (string)created.Json["secret"]!;
    }

    /// <summary>RFC 2104 spelled out, so that the server's HMAC is not compared with itself.</summary>
    private static string HmacByHand(string secret, byte[] message)
    {
        var key = new byte[64];
        Encoding.UTF8.GetBytes(secret).CopyTo(key, 0);
        var inner = SHA256.HashData([.. key.Select(static octet => (byte)(octet ^ 0x36)), .. message]);
        var outer = SHA256.HashData([.. key.Select(static octet => (byte)(octet ^ 0x5c)), .. inner]);
        return string.Concat(outer.Select(static octet => octet.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
