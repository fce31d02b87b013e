using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.RateLimits;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Platform;

/// <summary>S0: <c>https://api.cloudnexus.io/v2</c> with servers, clusters and webhooks.</summary>
internal sealed class PlatformApi(RateLimit limit, ServerEndpoints servers, WebhookEndpoints webhooks) : Api(ApiSet.Platform, "/platform/v2", limit)
{
    /// <summary>"X-CloudNexus-Id | Yes | Your account identifier".</summary>
    public override bool RequiresAccountId => true;

    public override void Map(IEndpointRouteBuilder routes)
    {
        servers.Map(routes);
        ClusterEndpoints.Map(routes);
        webhooks.Map(routes);
    }
}
