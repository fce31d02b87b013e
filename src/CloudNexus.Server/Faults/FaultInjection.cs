using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Faults;

/// <summary>Applies the fault that waits for a request, if any, to its answer.</summary>
internal sealed class FaultInjection(FaultPlan faults, TimeProvider clock, CancellationToken stopping)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var record = ApiCall.Of(context).Record;
        return faults.Take(record.Method, record.Path) is { } fault ? ApplyAsync(context, fault, next) : next(context);
    }

    private async Task ApplyAsync(HttpContext context, Fault fault, RequestDelegate next)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await Task.Delay(fault.Delay, clock, ending.Token).ConfigureAwait(false);
            var body = await AnswerAsync(context, fault, next).ConfigureAwait(false);
            SetHeaders(context.Response.Headers, fault);
            await SendAsync(context, fault, body, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException && !context.Response.HasStarted)
        {
            await ErrorWriting.WriteAsync(context, Failures.FaultFailed(exception.Message)).ConfigureAwait(false);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> AnswerAsync(HttpContext context, Fault fault, RequestDelegate next)
    {
        if (fault.StatusCode is { } status)
        {
            context.Response.StatusCode = status;
            return fault.Body ?? ReadOnlyMemory<byte>.Empty;
        }

        var answer = await CaptureAsync(context, next).ConfigureAwait(false);
        context.Response.ContentLength = null;
        return fault switch
        {
            { Body: { } body } => body,
            { JsonEdit: { } edit } => Utf8(edit(JsonNode.Parse(answer) ?? throw new InvalidOperationException("The response to edit is a JSON null."))),
            _ => answer,
        };
    }

    private static async Task<byte[]> CaptureAsync(HttpContext context, RequestDelegate next)
    {
        var original = context.Response.Body;
        using var capture = new MemoryStream();
        context.Response.Body = capture;
        try
        {
            await next(context).ConfigureAwait(false);
            await context.Response.BodyWriter.FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            context.Response.Body = original;
        }

        return capture.ToArray();
    }

    private static byte[] Utf8(JsonNode? node) => Encoding.UTF8.GetBytes(node?.ToJsonString() ?? "null");

    private static void SetHeaders(IHeaderDictionary headers, Fault fault)
    {
        foreach (var (name, value) in fault.Headers)
        {
            headers[name] = value;
        }
    }

    private async Task SendAsync(HttpContext context, Fault fault, ReadOnlyMemory<byte> body, CancellationToken ending)
    {
        if (fault.CutAfter is < 0)
        {
            context.Abort();
            return;
        }

        if (context.Response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            context.Response.ContentLength = body.Length;
        }

        var first = fault.CutAfter is { } cut ? Math.Min(cut, body.Length) : fault.BodyDelay == TimeSpan.Zero ? body.Length : body.Length / 2;
        await context.Response.StartAsync(ending).ConfigureAwait(false);
        await context.Response.Body.WriteAsync(body[..first], ending).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(ending).ConfigureAwait(false);
        if (fault.CutAfter is not null)
        {
            context.Abort();
            return;
        }

        await Task.Delay(fault.BodyDelay, clock, ending).ConfigureAwait(false);
        await context.Response.Body.WriteAsync(body[first..], ending).ConfigureAwait(false);
    }
}
