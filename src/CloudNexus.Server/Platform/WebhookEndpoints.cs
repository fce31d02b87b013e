using System;
using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Platform;

/// <summary><c>/webhooks</c>.</summary>
internal sealed class WebhookEndpoints(Store<WebhookSubscription> subscriptions)
{
    private readonly Ids _ids = new();

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/webhooks", Create).WithMetadata(new WriteAccess());

    private IResult Create(HttpContext context)
    {
        var body = BodyFields.Read(context);
        var url = body.RequiredText("url");
        var events = body.RequiredTexts("events");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed) || (parsed.Scheme != Uri.UriSchemeHttps && parsed.Scheme != Uri.UriSchemeHttp))
        {
            body.AddProblem("url", "must be an absolute http or https address");
        }

        foreach (var name in events)
        {
            body.AddProblemUnlessOneOf("events", name, WebhookEvents.Names);
        }

        body.ThrowIfInvalid();
        var subscription = new WebhookSubscription(_ids.Next("wh_", 12), url, events, Secrets.Hex(32));
        subscriptions.Add(subscription);
        return JsonFormat.Ok(subscription);
    }
}
