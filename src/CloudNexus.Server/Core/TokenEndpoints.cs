using System;
using System.Threading.Tasks;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Core;

/// <summary><c>/auth/token/refresh</c>. The document does not say how the parameters are encoded: JSON, as everywhere, and RFC 6749's form both work.</summary>
internal sealed class TokenEndpoints(TokenIssuer issuer)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/auth/token/refresh", (Delegate)RefreshAsync).WithMetadata(new AnonymousAccess());

    private async Task<IResult> RefreshAsync(HttpContext context)
    {
        var body = context.Request.HasFormContentType
            ? BodyFields.From(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false))
            : BodyFields.Read(context);
        var refreshToken = body.RequiredText("refresh_token");
        var clientId = body.RequiredText("client_id");
        body.ThrowIfInvalid();
        context.Response.Headers.CacheControl = "no-store";
        return JsonFormat.Ok(issuer.Refresh(refreshToken, clientId));
    }
}
