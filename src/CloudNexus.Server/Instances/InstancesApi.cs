using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.RateLimits;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Instances;

/// <summary>S1: <c>https://api.cloudnexus.com</c>, the version in each path.</summary>
internal sealed class InstancesApi(RateLimit limit, InstanceEndpoints instances, LegacyInstanceEndpoints legacy) : Api(ApiSet.Instances, "/instances", limit)
{
    public override void Map(IEndpointRouteBuilder routes)
    {
        instances.Map(routes);
        legacy.Map(routes);
        FirewallEndpoints.Map(routes);
    }
}
