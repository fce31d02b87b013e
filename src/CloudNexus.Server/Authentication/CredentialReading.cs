using System;
using System.Threading.Tasks;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Authentication;

/// <summary>Finds the credential a request presents, before the rate limit, which counts by it, and before it is judged.</summary>
internal sealed class CredentialReading(CredentialStore credentials)
{
    private const string Scheme = "Bearer ";
    private const string QueryParameter = "api_key";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var call = ApiCall.Of(context);
        if (call.Api is { } api && Present(context.Request, api) is { } text)
        {
            call.CredentialIsPresent = true;
            call.Credential = credentials.Find(text);
        }

        return next(context);
    }

    private static string? Present(HttpRequest request, Api api)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return header[Scheme.Length..].Trim();
        }

        return api.AcceptsKeyInQuery && request.Query.TryGetValue(QueryParameter, out var values) ? values.ToString() : null;
    }
}
