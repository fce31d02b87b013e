using System;
using System.Collections.Generic;
using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Compute;
using CloudNexus.Embedded.Core;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Instances;
using CloudNexus.Embedded.Keys;
using CloudNexus.Embedded.Platform;
using CloudNexus.Embedded.RateLimits;

namespace CloudNexus.Embedded.Hosting;

/// <summary>Everything one server holds in memory, put together: the five APIs over their stores.</summary>
internal sealed class ServerState : IDisposable
{
    public ServerState(CloudNexusServerOptions options)
    {
        Clock = options.TimeProvider;
        Keys = new CloudNexusKeys(Credentials, Clock);
        Outbox = new WebhookOutbox(Subscriptions, Clock);
        var pace = new WorkPace(options.WorkPolls, options.WorkDuration);
        var limits = new DocumentedLimits(options.Tier, options.RequestsPerMinute);
        ComputeInstances = new ComputeInstanceStore(Clock);
        Jobs = new JobStore(ComputeInstances, pace, Clock);
        Apis = [PlatformApi(limits, pace), InstancesApi(limits, pace, options.AccountBalance), CoreApi(pace), KeysApi(limits), ComputeApi(limits)];
    }

    public TimeProvider Clock { get; }

    public CredentialStore Credentials { get; } = new();

    public Store<WebhookSubscription> Subscriptions { get; } = new(static subscription => subscription.Id);

    public CloudNexusKeys Keys { get; }

    public WebhookOutbox Outbox { get; }

    public ComputeInstanceStore ComputeInstances { get; }

    public JobStore Jobs { get; }

    public RequestLog Requests { get; } = new();

    public FaultPlan Faults { get; } = new();

    public IReadOnlyList<Api> Apis { get; }

    public void Dispose() => Outbox.Dispose();

    private PlatformApi PlatformApi(DocumentedLimits limits, WorkPace pace) =>
        new(limits.Platform, new ServerEndpoints(new Deployments(pace, Clock)), new WebhookEndpoints(Subscriptions));

    private InstancesApi InstancesApi(DocumentedLimits limits, WorkPace pace, decimal? balance)
    {
        var instances = new InstanceStore(new Deployments(pace, Clock));
        return new InstancesApi(limits.Instances, new InstanceEndpoints(instances, balance), new LegacyInstanceEndpoints(instances));
    }

    private CoreApi CoreApi(WorkPace pace)
    {
        var tokens = new TokenIssuer(Credentials, Keys.ClientId, Keys.RefreshToken, Clock);
        return new CoreApi(new HealthEndpoints(Clock), new TokenEndpoints(tokens), new CoreInstanceEndpoints(new Deployments(pace, Clock), Clock));
    }

    private KeysApi KeysApi(DocumentedLimits limits) => new(limits.Keys, new KeyInstanceEndpoints(), new KeyEndpoints(Credentials, Clock));

    private ComputeApi ComputeApi(DocumentedLimits limits) =>
        new(limits.Compute, new ComputeInstanceEndpoints(ComputeInstances, Jobs), new InstanceActionEndpoints(ComputeInstances, Jobs), new JobEndpoints(Jobs));
}
