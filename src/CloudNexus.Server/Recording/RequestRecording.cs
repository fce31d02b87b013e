using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CloudNexus.Embedded.Data;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CloudNexus.Embedded.Recording;

/// <summary>The first step of each request: writes it down, gives it an id, and leaves the <see cref="ApiCall"/> for the later steps.</summary>
internal sealed class RequestRecording(IReadOnlyList<Api> apis, RequestLog log, Ids ids, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var record = await ReadAsync(context).ConfigureAwait(false);
        log.Add(record);
        var api = apis.FirstOrDefault(candidate => context.Request.Path.StartsWithSegments(candidate.Prefix, StringComparison.Ordinal));
        var call = new ApiCall(api, record, ids.Next("req_", 16));
        call.Attach(context);
        context.Response.Headers["X-Request-Id"] = call.RequestId;
        context.Response.OnStarting(() =>
        {
            record.StatusCode = context.Response.StatusCode;
            return Task.CompletedTask;
        });
        await next(context).ConfigureAwait(false);
    }

    private async Task<RecordedRequest> ReadAsync(HttpContext context)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var bytes = body.ToArray();
        context.Request.Body = new MemoryStream(bytes, writable: false);
        var headers = context.Request.Headers.ToDictionary(
            static header => header.Key,
            static IReadOnlyList<string> (header) => [.. header.Value.OfType<string>()],
            StringComparer.OrdinalIgnoreCase);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new RecordedRequest(context.Request.Method, target, headers, bytes, clock.GetUtcNow());
    }
}
