using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Platform;

/// <summary><c>/clusters/k8s</c>.</summary>
internal static class ClusterEndpoints
{
    private static readonly Cluster[] s_clusters =
    [
        new("k8s_4m7p2q", "prod-cluster", "us-east-1"),
        new("k8s_9t3v6w", "staging-cluster", "eu-west-1"),
    ];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/clusters/k8s", List);

    private static IResult List() => JsonFormat.Ok(new DataList<Cluster>(s_clusters));
}
