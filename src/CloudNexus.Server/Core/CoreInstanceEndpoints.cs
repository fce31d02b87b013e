using System;
using System.Globalization;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Core;

/// <summary><c>/instances</c>, and what its links name: <c>/instances/{id}</c> and <c>/instances/{id}/logs</c>.</summary>
internal sealed class CoreInstanceEndpoints
{
    private static readonly string[] s_plans = ["starter", "professional", "enterprise"];
    private static readonly string[] s_regions = ["us-east", "eu-west", "ap-south"];
    private readonly Store<CoreInstance> _instances = new(static instance => instance.Id);
    private readonly Ids _ids = new();
    private readonly Deployments _deployments;
    private readonly TimeProvider _clock;

    public CoreInstanceEndpoints(Deployments deployments, TimeProvider clock)
    {
        _deployments = deployments;
        _clock = clock;
        var createdAt = new DateTimeOffset(2025, 5, 20, 14, 32, 0, TimeSpan.Zero);
        _instances.Add(New("inst_8x92a1b3", "web-prod-primary", "professional", "us-east", createdAt) with { Status = "running" });
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/instances", Create).WithMetadata(new WriteAccess());
        routes.MapGet("/instances/{id}", Get);
        routes.MapGet("/instances/{id}/logs", Logs);
    }

    private IResult Create(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var name = body.RequiredText("name");
        var plan = body.RequiredChoice("plan", s_plans);
        var region = body.RequiredChoice("region", s_regions);
        body.OptionalText("image_id");
        body.OptionalTexts("ssh_keys");
        CheckAutoScale(body.OptionalObject("auto_scale"));
        body.ThrowIfInvalid();
        var instance = New(_ids.Next("inst_", 8), name, plan, region, _clock.GetUtcNow());
        _instances.Add(instance);
        _deployments.Start(instance.Id, () => _instances.Change(instance.Id, static deployed => deployed with { Status = "running" }));
        return JsonFormat.Ok(instance);
    }

    private IResult Get(string id)
    {
        _deployments.Poll(id);
        return JsonFormat.Ok(Find(id));
    }

    private IResult Logs(string id)
    {
        var instance = Find(id);
        return JsonFormat.Ok(new InstanceLogs([$"Provisioning {instance.Name} in {instance.Region}.", $"Attached {instance.Ip}."]));
    }

    private CoreInstance Find(string id) => _instances.Find(id) ?? throw Failures.NotFound("The instance");

    private CoreInstance New(string id, string name, string plan, string region, DateTimeOffset createdAt)
    {
        var address = "10.4.2." + (15 + (_instances.All().Count % 240)).ToString(CultureInfo.InvariantCulture);
        return new CoreInstance(id, name, "provisioning", plan, region, address, createdAt, new InstanceLinks($"/instances/{id}", $"/instances/{id}/logs"));
    }

    private static void CheckAutoScale(BodyFields? policy)
    {
        policy?.OptionalInteger("min_instances", 0, int.MaxValue);
        policy?.OptionalInteger("max_instances", 1, int.MaxValue);
        policy?.OptionalInteger("cpu_threshold", 1, 100);
    }
}
