using System;
using System.Linq;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Compute;

/// <summary><c>/compute/instances</c>.</summary>
internal sealed class ComputeInstanceEndpoints(ComputeInstanceStore instances, JobStore jobs)
{
    private const int MaximumPerPage = 100;
    private const int DefaultPerPage = 20;
    private static readonly string[] s_statuses = ["running", "stopped", "provisioning"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/compute/instances", List);
        routes.MapPost("/compute/instances", Create).WithMetadata(new WriteAccess());
    }

    private IResult List(HttpContext context)
    {
        var query = new QueryFields(context);
        var page = query.Integer("page", 1, int.MaxValue, whenAbsent: 1);
        var perPage = query.Integer("per_page", 1, MaximumPerPage, DefaultPerPage);
        var region = query.Text("region");
        var status = query.Choice("status", s_statuses);
        query.ThrowIfInvalid();
        jobs.Settle();
        var matching = instances.All().Where(instance => Is(region, instance.Region) && Is(status, instance.Status)).ToList();
        var totalPages = (matching.Count + perPage - 1) / perPage;
        return JsonFormat.Ok(new ComputeInstancePage(matching.Page(page, perPage), new ComputePagination(matching.Count, page, perPage, totalPages)));
    }

    private IResult Create(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var name = body.RequiredText("name");
        var type = body.RequiredChoice("type", InstanceTypes.All);
        var region = body.RequiredText("region");
        body.RequiredText("image");
        body.OptionalTexts("ssh_keys");
        body.OptionalMap("tags");
        body.ThrowIfInvalid();
        var id = instances.Add(name, type, region).Id;
        return JsonFormat.Accepted(jobs.Start(
            id,
            onCompleted: () => instances.Change(id, static instance => instance with { Status = "running" }),
            onFailed: () => instances.Remove(id)));
    }

    private static bool Is(string? wanted, string actual) => wanted is null || string.Equals(wanted, actual, StringComparison.Ordinal);
}
