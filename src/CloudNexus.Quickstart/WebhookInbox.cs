using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Quickstart;

/// <summary>An endpoint on loopback that keeps what is posted to it.</summary>
internal sealed class WebhookInbox : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<ReadOnlyMemory<byte>> _bodies = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();

    private WebhookInbox()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(KeepAsync);
    }

    /// <summary>Where to post to.</summary>
    public Uri Url => new(new Uri(_app.Urls.Single()), "hooks");

    public static async Task<WebhookInbox> StartAsync(CancellationToken cancellationToken)
    {
        var inbox = new WebhookInbox();
        await inbox._app.StartAsync(cancellationToken).ConfigureAwait(false);
        return inbox;
    }

    /// <summary>The oldest body that was not taken yet; waits for one.</summary>
    public ValueTask<ReadOnlyMemory<byte>> ReceiveAsync(CancellationToken cancellationToken) => _bodies.Reader.ReadAsync(cancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        await _bodies.Writer.WriteAsync(body.ToArray(), context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
