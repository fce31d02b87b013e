using System;
using System.Globalization;
using System.Linq;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Instances;

/// <summary><c>/v1/instances</c> and <c>/v1/instances/{id}</c>.</summary>
internal sealed class InstanceEndpoints(InstanceStore instances, decimal? balance)
{
    private const decimal RequiredBalance = 5.00m;
    private static readonly string[] s_plans = ["starter", "pro", "enterprise"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/instances", List);
        routes.MapPost("/v1/instances", Create).WithMetadata(new WriteAccess());
        routes.MapGet("/v1/instances/{id}", Get);
        routes.MapDelete("/v1/instances/{id}", Delete).WithMetadata(new WriteAccess());
    }

    /// <summary>The prose promises a filter by tags that the table of parameters omits; <c>tags=web</c> therefore works too.</summary>
    private IResult List(HttpContext context)
    {
        var query = new QueryFields(context);
        var region = query.Text("region");
        var status = query.Choice("status", InstanceStatuses.All);
        var tag = query.Text("tags");
        var page = query.Integer("page", 1, int.MaxValue, whenAbsent: 1);
        var limit = query.Integer("limit", 1, InstanceList.MaximumLimit, InstanceList.DefaultLimit);
        query.ThrowIfInvalid();
        var matching = instances.All()
            .Where(instance => Is(region, instance.Region) && Is(status, instance.Status) && (tag is null || instance.Tags.Contains(tag)))
            .ToList();
        return JsonFormat.Ok(InstanceList.Page(matching, page, limit));
    }

    private IResult Create(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var name = body.RequiredText("name");
        var plan = body.RequiredChoice("plan", s_plans);
        var region = body.RequiredText("region");
        var image = body.RequiredText("image");
        var tags = body.OptionalTexts("tags") ?? [];
        body.ThrowIfInvalid();
        RequireCredits();
        return JsonFormat.Created(instances.Create(name, plan, region, image, tags));
    }

    private IResult Get(string id) => JsonFormat.Ok(InstanceDetail.Of(instances.Poll(id) ?? throw NotFound()));

    private IResult Delete(string id) => instances.Remove(id) is null ? throw NotFound() : Results.Ok();

    private void RequireCredits()
    {
        if (balance < RequiredBalance)
        {
            throw Failures.InsufficientCredits(Dollars(balance.Value), Dollars(RequiredBalance));
        }
    }

    private static bool Is(string? wanted, string actual) => wanted is null || string.Equals(wanted, actual, StringComparison.Ordinal);

    private static string Dollars(decimal amount) => "$" + amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static FailureException NotFound() => Failures.NotFound("The instance");
}
