using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Platform;

/// <summary>Makes, signs and sends webhooks. It sends to loopback only, directly and without following redirects.</summary>
internal sealed class WebhookOutbox(Store<WebhookSubscription> subscriptions, TimeProvider clock) : IDisposable
{
    private readonly Ids _ids = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });
    private readonly string _dashboardSecret = Secrets.Hex(32);

    /// <summary>The newest subscription's secret; before there is one, that of the endpoint configured in the dashboard.</summary>
    public string CurrentSecret => subscriptions.All() is [.., var newest] ? newest.Secret : _dashboardSecret;

    public WebhookDelivery Create(string eventType, JsonObject? data)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(Envelope(eventType, data));
        return Sign(eventType, body, CurrentSecret);
    }

    /// <summary>Posts one event to every subscription that lists it; the same body to all, signed for each.</summary>
    public async Task<IReadOnlyList<WebhookReceipt>> SendAsync(string eventType, JsonObject? data, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(Envelope(eventType, data));
        var receipts = new List<WebhookReceipt>();
        foreach (var subscription in subscriptions.All().Where(subscription => subscription.Events.Contains(eventType)))
        {
            receipts.Add(await PostAsync(subscription, Sign(eventType, body, subscription.Secret), cancellationToken).ConfigureAwait(false));
        }

        return receipts;
    }

    public void Dispose() => _client.Dispose();

    private static WebhookDelivery Sign(string eventType, byte[] body, string secret) =>
        new(eventType, body, Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)));

    private static bool IsLoopback(Uri url) => url.Host == "localhost" || (IPAddress.TryParse(url.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));

    private JsonObject Envelope(string eventType, JsonObject? data) => new()
    {
        ["event"] = eventType,
        ["id"] = _ids.Next("evt_", 12),
        ["timestamp"] = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["data"] = data?.DeepClone() ?? WebhookEvents.SampleData(eventType),
    };

    private async Task<WebhookReceipt> PostAsync(WebhookSubscription subscription, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var url = new Uri(subscription.Url);
        if (!IsLoopback(url))
        {
            throw new InvalidOperationException($"The embedded CloudNexus sends webhooks to loopback only, not to '{url.Host}'.");
        }

        using var content = new ByteArrayContent(delivery.Body.ToArray());
        content.Headers.ContentType = new("application/json");
        content.Headers.Add(WebhookDelivery.SignatureHeader, delivery.Signature);
        using var response = await _client.PostAsync(url, content, cancellationToken).ConfigureAwait(false);
        return new WebhookReceipt(url, (int)response.StatusCode);
    }
}
