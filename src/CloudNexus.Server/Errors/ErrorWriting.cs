using System;
using System.Threading.Tasks;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Errors;

/// <summary>Turns what the inner steps throw, and routing's bare 404 and 405, into the documented error body.</summary>
internal static class ErrorWriting
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            await WriteRoutingFailureAsync(context).ConfigureAwait(false);
        }
        catch (FailureException failure)
        {
            await WriteAsync(context, failure).ConfigureAwait(false);
        }
        catch (Exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await WriteAsync(context, Failures.Internal()).ConfigureAwait(false);
        }
    }

    public static Task WriteAsync(HttpContext context, FailureException failure)
    {
        if (failure.StatusCode == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        var body = new ErrorResponse(new ErrorBody(failure.Code, failure.Message, failure.Details, ApiCall.Of(context).RequestId));
        return Results.Json(body, JsonFormat.Options, statusCode: failure.StatusCode).ExecuteAsync(context);
    }

    private static Task WriteRoutingFailureAsync(HttpContext context) => (context.GetEndpoint(), context.Response.StatusCode) switch
    {
        (null, StatusCodes.Status404NotFound) => WriteAsync(context, Failures.NotFound("The resource")),
        (_, StatusCodes.Status405MethodNotAllowed) => WriteAsync(context, Failures.MethodNotAllowed()),
        _ => Task.CompletedTask,
    };
}
