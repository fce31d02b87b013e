using System;
using System.Linq;
using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Faults;
using CloudNexus.Embedded.RateLimits;
using CloudNexus.Embedded.Recording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CloudNexus.Embedded.Hosting;

/// <summary>Builds the web application: an empty one, so that neither environment variables nor settings files reach it.</summary>
internal static class WebHost
{
    public static WebApplication Build(CloudNexusServerOptions options, ServerState state)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, AbsentLifetime>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        var app = builder.Build();
        UseSteps(app, state);
        foreach (var api in state.Apis)
        {
            api.Map(app.MapGroup(api.Prefix));
        }

        return app;
    }

    /// <summary>Where the started application listens.</summary>
    public static Uri AddressOf(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(addresses.Single());
    }

    /// <summary>The steps of each request, in order.</summary>
    private static void UseSteps(WebApplication app, ServerState state)
    {
        app.UseRouting();
        app.Use(new RequestRecording(state.Apis, state.Requests, new Ids(), state.Clock).InvokeAsync);
        app.Use(new CredentialReading(state.Credentials).InvokeAsync);
        app.Use(new RateLimiting(state.Clock).InvokeAsync);
        app.Use(new FaultInjection(state.Faults, state.Clock, app.Lifetime.ApplicationStopping).InvokeAsync);
        app.Use(ErrorWriting.InvokeAsync);
        app.Use(new AccessControl(state.Credentials, state.Keys.AccountId, state.Clock).InvokeAsync);
    }
}
