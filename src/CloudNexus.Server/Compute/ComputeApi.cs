using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.RateLimits;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Compute;

/// <summary>S4: <c>https://api.cloudnexus.com/v1</c> with compute instances, their actions and jobs.</summary>
internal sealed class ComputeApi(RateLimit limit, ComputeInstanceEndpoints instances, InstanceActionEndpoints actions, JobEndpoints jobs)
    : Api(ApiSet.Compute, "/compute/v1", limit)
{
    public override void Map(IEndpointRouteBuilder routes)
    {
        instances.Map(routes);
        actions.Map(routes);
        jobs.Map(routes);
    }
}
