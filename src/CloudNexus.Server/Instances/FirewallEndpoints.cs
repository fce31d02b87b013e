using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Instances;

/// <summary><c>/v1/network/firewall</c>, of which the changelog says that it exists.</summary>
internal static class FirewallEndpoints
{
    private static readonly Firewall s_firewall = new(
    [
        new("fw_1a2b3c4d", "tcp", 443, "0.0.0.0/0", "allow"),
        new("fw_5e6f7a8b", "tcp", 22, "203.0.113.0/24", "allow"),
    ]);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/v1/network/firewall", Get);

    private static IResult Get() => JsonFormat.Ok(s_firewall);
}
