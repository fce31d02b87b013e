using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Instances;

/// <summary>
/// <c>/v1/instances/legacy</c>: "Deprecated v1/instances/legacy (removal in v2.0)", Oct 24, 2025. It lists as
/// <c>/v1/instances</c> does. The headers are those of RFC 9745 and RFC 8594; the sunset date is assumed, for the document names a version only.
/// </summary>
internal sealed class LegacyInstanceEndpoints(InstanceStore instances)
{
    private const string DeprecatedSince = "@1761264000";
    private const string Sunset = "Sat, 24 Oct 2026 00:00:00 GMT";

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/v1/instances/legacy", List);

    private IResult List(HttpContext context)
    {
        context.Response.Headers["Deprecation"] = DeprecatedSince;
        context.Response.Headers["Sunset"] = Sunset;
        var query = new QueryFields(context);
        var page = query.Integer("page", 1, int.MaxValue, whenAbsent: 1);
        var limit = query.Integer("limit", 1, InstanceList.MaximumLimit, InstanceList.DefaultLimit);
        query.ThrowIfInvalid();
        return JsonFormat.Ok(InstanceList.Page(instances.All(), page, limit));
    }
}
