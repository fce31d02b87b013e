using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Core;

/// <summary><c>/cdn/config</c>. It answers the configuration now in force; the document shows no response.</summary>
internal static class CdnEndpoints
{
    private const long OneYear = 31536000;
    private static readonly string[] s_strategies = ["brotli", "gzip", "none"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPut("/cdn/config", Update).WithMetadata(new WriteAccess());

    private static IResult Update(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var config = new CdnConfig(
            body.RequiredInteger("cache_ttl", 0, OneYear),
            body.OptionalFlag("ssl_enabled") ?? true,
            body.OptionalChoice("compression", s_strategies));
        body.ThrowIfInvalid();
        return JsonFormat.Ok(config);
    }
}
