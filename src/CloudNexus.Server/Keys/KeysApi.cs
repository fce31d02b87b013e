using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.RateLimits;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Keys;

/// <summary>S3: <c>https://api.cloudnexus.io/v2</c> with keys, scopes and rotation. An enterprise account has no limit.</summary>
internal sealed class KeysApi(RateLimit? limit, KeyInstanceEndpoints instances, KeyEndpoints keys) : Api(ApiSet.Keys, "/keys/v2", limit)
{
    /// <summary>"Include your API key in the Authorization header or as a query parameter."</summary>
    public override bool AcceptsKeyInQuery => true;

    public override void Map(IEndpointRouteBuilder routes)
    {
        instances.Map(routes);
        keys.Map(routes);
    }
}
