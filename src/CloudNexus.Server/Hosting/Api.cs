using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.RateLimits;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Hosting;

/// <summary>One of the five APIs: where it stands, what its document demands of all requests, and its endpoints.</summary>
internal abstract class Api(ApiSet kind, PathString prefix, RateLimit? limit)
{
    /// <summary>Which of the five it is.</summary>
    public ApiSet Kind { get; } = kind;

    /// <summary>The base path under which the embedded server hosts this API.</summary>
    public PathString Prefix { get; } = prefix;

    /// <summary>The API's rate limit, or null where the document states none.</summary>
    public RateLimit? Limit { get; } = limit;

    /// <summary>Whether each request must carry the account's id.</summary>
    public virtual bool RequiresAccountId => false;

    /// <summary>Whether the key may stand in the query.</summary>
    public virtual bool AcceptsKeyInQuery => false;

    /// <summary>Adds the API's endpoints to its group.</summary>
    public abstract void Map(IEndpointRouteBuilder routes);
}
