using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Builder;

namespace CloudNexus.Embedded;

/// <summary>
/// All five CloudNexus APIs on loopback, in memory, written by hand against their documents. Two of them share a host and a base path in the world, so here
/// each stands under a prefix of its own. Every start has the same data and new keys.
/// </summary>
public sealed class CloudNexusServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ServerState _state;

    private CloudNexusServer(WebApplication app, ServerState state)
    {
        _app = app;
        _state = state;
        Address = WebHost.AddressOf(app);
    }

    /// <summary>Where the server listens, for example <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The base of the platform API (servers, clusters, webhooks): <c>{address}/platform/v2</c>.</summary>
    public Uri PlatformUrl => new(Address, "platform/v2");

    /// <summary>The base of the instances API, whose paths begin with <c>/v1</c>: <c>{address}/instances</c>.</summary>
    public Uri InstancesUrl => new(Address, "instances");

    /// <summary>The base of the core API (health, token refresh, buckets, CDN): <c>{address}/core/v1</c>.</summary>
    public Uri CoreUrl => new(Address, "core/v1");

    /// <summary>The base of the keys API (scopes, rotation): <c>{address}/keys/v2</c>.</summary>
    public Uri KeysUrl => new(Address, "keys/v2");

    /// <summary>The base of the compute API (instances, actions, jobs): <c>{address}/compute/v1</c>.</summary>
    public Uri ComputeUrl => new(Address, "compute/v1");

    /// <summary>The credentials that this server accepts.</summary>
    public CloudNexusKeys Keys => _state.Keys;

    /// <summary>The requests that arrived.</summary>
    public RequestLog Requests => _state.Requests;

    /// <summary>Where a test breaks the server on purpose.</summary>
    public FaultPlan Faults => _state.Faults;

    /// <summary>
    /// The secret that <see cref="CreateWebhookDelivery"/> signs with: that of the newest subscription, or before there is one, that of the endpoint which the
    /// account's owner configured in the dashboard.
    /// </summary>
    public string WebhookSecret => _state.Outbox.CurrentSecret;

    /// <summary>Starts a server.</summary>
    /// <param name="options">How; the defaults when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The server, listening.</returns>
    /// <exception cref="ArgumentException">The options ask for an address that is not loopback, or a value is out of range.</exception>
    /// <exception cref="System.IO.IOException">The port is taken.</exception>
    public static async Task<CloudNexusServer> StartAsync(CloudNexusServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new CloudNexusServerOptions();
        options.Validate();
        var state = new ServerState(options);
        var app = WebHost.Build(options, state);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new CloudNexusServer(app, state);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            state.Dispose();
            throw;
        }
    }

    /// <summary>Makes the next compute job that is started end as failed.</summary>
    /// <param name="code">The machine-readable code in the job's error.</param>
    /// <param name="message">The message in the job's error.</param>
    public void FailNextJob(string code, string message) => _state.Jobs.FailNext(code, message);

    /// <summary>Makes a webhook as CloudNexus would send it, signed with <see cref="WebhookSecret"/>, without sending it.</summary>
    /// <param name="eventType">One of the documented events, or any other text for one that clients do not know.</param>
    /// <param name="data">The payload's data; <see langword="null"/> gives the document's sample, or an empty object for an unknown event.</param>
    /// <returns>The body and its signature.</returns>
    public WebhookDelivery CreateWebhookDelivery(string eventType, JsonObject? data = null)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        return _state.Outbox.Create(eventType, data);
    }

    /// <summary>Sends a webhook to every subscription that lists the event, signed with the subscription's own secret.</summary>
    /// <param name="eventType">One of the documented events.</param>
    /// <param name="data">The payload's data; <see langword="null"/> gives the document's sample.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>What each subscriber answered, in the order of subscription.</returns>
    /// <exception cref="InvalidOperationException">A subscription's address is not on loopback.</exception>
    /// <exception cref="System.Net.Http.HttpRequestException">A subscriber could not be reached.</exception>
    public Task<IReadOnlyList<WebhookReceipt>> SendWebhookAsync(string eventType, JsonObject? data = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        return _state.Outbox.SendAsync(eventType, data, cancellationToken);
    }

    /// <summary>Stops the server. Requests that still hang are ended.</summary>
    /// <returns>When it has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _state.Dispose();
    }
}
