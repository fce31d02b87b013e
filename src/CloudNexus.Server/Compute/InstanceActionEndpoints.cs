using System;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Compute;

/// <summary><c>/compute/instances/{id}/actions</c>: "Actions are executed asynchronously."</summary>
internal sealed class InstanceActionEndpoints(ComputeInstanceStore instances, JobStore jobs)
{
    private const string Resize = "resize";
    private static readonly string[] s_actions = ["start", "stop", "reboot", Resize, "snapshot"];

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/compute/instances/{id}/actions", Execute).WithMetadata(new WriteAccess());

    private IResult Execute(HttpContext context, string id)
    {
        var body = BodyFields.Read(context);
        var action = body.RequiredChoice("action", s_actions);
        var type = string.Equals(action, Resize, StringComparison.Ordinal)
            ? body.RequiredChoice("type", InstanceTypes.All)
            : body.OptionalChoice("type", InstanceTypes.All);
        body.ThrowIfInvalid();
        _ = instances.Find(id) ?? throw Failures.NotFound("The instance");
        return JsonFormat.Accepted(jobs.Start(id, onCompleted: () => instances.Change(id, instance => After(instance, action, type)), onFailed: static () => { }));
    }

    private static ComputeInstance After(ComputeInstance instance, string action, string? type) => action switch
    {
        "start" or "reboot" => instance with { Status = "running" },
        "stop" => instance with { Status = "stopped" },
        Resize => instance with { Type = type! },
        _ => instance,
    };
}
