using System.Globalization;
using System.Linq;
using System.Threading;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Platform;

/// <summary><c>/servers</c> and <c>/servers/{id}</c>: nine servers at the start, the first that of the <c>server.created</c> sample.</summary>
internal sealed class ServerEndpoints
{
    private static readonly string[] s_plans = ["starter", "professional", "enterprise"];
    private static readonly string[] s_regions = ["us-east-1", "eu-west-1"];
    private readonly Store<Server> _servers = new(static server => server.Id);
    private readonly Ids _ids = new();
    private readonly Deployments _deployments;
    private int _count;

    public ServerEndpoints(Deployments deployments)
    {
        _deployments = deployments;
        _servers.Add(New("us-east-1", "professional", "ubuntu-22.04") with { Id = "srv_2x9k4m", Status = "running" });
        foreach (var number in Enumerable.Range(2, 8))
        {
            _servers.Add(New(s_regions[number % s_regions.Length], s_plans[number % s_plans.Length], "ubuntu-22.04") with { Status = "running" });
        }
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/servers", List);
        routes.MapPost("/servers", Create).WithMetadata(new WriteAccess());
        routes.MapPut("/servers/{id}", Update).WithMetadata(new WriteAccess());
        routes.MapDelete("/servers/{id}", Terminate).WithMetadata(new WriteAccess());
    }

    /// <summary>The document has no way to get one server, so the list is what a client polls.</summary>
    private IResult List()
    {
        _deployments.LookAtAll(isPoll: true);
        return JsonFormat.Ok(new DataList<Server>(_servers.All()));
    }

    /// <summary>Provisions <c>count</c> servers and answers the first, as the document's samples read one <c>server.id</c> after asking for two.</summary>
    private IResult Create(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var region = body.RequiredText("region");
        var plan = body.RequiredText("plan");
        var image = body.RequiredText("image");
        var count = body.OptionalInteger("count", 1, 100) ?? 1;
        body.ThrowIfInvalid();
        var first = Deploy(New(region, plan, image));
        for (var more = 1; more < count; more++)
        {
            Deploy(New(region, plan, image));
        }

        return JsonFormat.Ok(first);
    }

    private IResult Update(HttpContext context, string id)
    {
        var body = BodyFields.Read(context);
        var plan = body.OptionalText("plan");
        var image = body.OptionalText("image");
        body.ThrowIfInvalid();
        var updated = _servers.Change(id, server => server with { Plan = plan ?? server.Plan, Image = image ?? server.Image });
        return JsonFormat.Ok(updated ?? throw NotFound());
    }

    private IResult Terminate(string id) => _servers.Remove(id) is null ? throw NotFound() : Results.Ok();

    private Server New(string region, string plan, string image)
    {
        var address = "10.244.1." + (4 + (Interlocked.Increment(ref _count) % 250)).ToString(CultureInfo.InvariantCulture);
        return new Server(_ids.Next("srv_", 6), region, plan, image, address, "provisioning");
    }

    private Server Deploy(Server server)
    {
        _servers.Add(server);
        _deployments.Start(server.Id, () => _servers.Change(server.Id, static deployed => deployed with { Status = "running" }));
        return server;
    }

    private static FailureException NotFound() => Failures.NotFound("The server");
}
