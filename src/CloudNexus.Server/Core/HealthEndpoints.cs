using System;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Core;

/// <summary><c>/health</c>. The region is the document's own, which is not among the regions that it lets an instance be created in.</summary>
internal sealed class HealthEndpoints(TimeProvider clock)
{
    private const long UptimeAtStart = 9999312;
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/health", Get).WithMetadata(new AnonymousAccess());

    private IResult Get() => JsonFormat.Ok(new Health("healthy", "2.4.1", UptimeAtStart + (long)(clock.GetUtcNow() - _startedAt).TotalSeconds, "us-east-1"));
}
