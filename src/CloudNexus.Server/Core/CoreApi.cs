using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Core;

/// <summary>S2: <c>https://api.cloudnexus.io/v1</c>. Its document states no rate limit.</summary>
internal sealed class CoreApi(HealthEndpoints health, TokenEndpoints tokens, CoreInstanceEndpoints instances) : Api(ApiSet.Core, "/core/v1", limit: null)
{
    public override void Map(IEndpointRouteBuilder routes)
    {
        health.Map(routes);
        tokens.Map(routes);
        instances.Map(routes);
        BucketEndpoints.Map(routes);
        CdnEndpoints.Map(routes);
    }
}
