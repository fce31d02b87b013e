using System;
using System.Threading.Tasks;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Authentication;

/// <summary>Lets a request through to its endpoint when its credential may call it.</summary>
internal sealed class AccessControl(CredentialStore credentials, string accountId, TimeProvider clock)
{
    private const string AccountHeader = "X-CloudNexus-Id";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var call = ApiCall.Of(context);
        if (call.Api is not null && context.GetEndpoint()?.Metadata.GetMetadata<AnonymousAccess>() is null)
        {
            var credential = Authenticate(call);
            RequireAccount(context, call.Api);
            Authorize(context, credential);
            credentials.Change(credential.Text, used => used with { LastUsedAt = clock.GetUtcNow() });
        }

        return next(context);
    }

    private Credential Authenticate(ApiCall call)
    {
        if (call.Credential is not { } credential)
        {
            throw call.CredentialIsPresent ? Failures.InvalidCredential() : Failures.MissingCredential();
        }

        if (!credential.Apis.HasFlag(call.Api!.Kind))
        {
            throw Failures.InvalidCredential();
        }

        return credential.IsExpired(clock.GetUtcNow()) ? throw Failures.ExpiredCredential() : credential;
    }

    private void RequireAccount(HttpContext context, Api api)
    {
        if (!api.RequiresAccountId)
        {
            return;
        }

        var account = context.Request.Headers[AccountHeader].ToString();
        if (account.Length == 0)
        {
            throw Failures.MissingHeader(AccountHeader);
        }

        if (!string.Equals(account, accountId, StringComparison.Ordinal))
        {
            throw Failures.WrongAccount();
        }
    }

    private static void Authorize(HttpContext context, Credential credential)
    {
        if (!credential.IsAllowedFrom(context.Connection.RemoteIpAddress))
        {
            throw Failures.AddressNotAllowed();
        }

        var metadata = context.GetEndpoint()?.Metadata;
        if (credential.IsReadOnly && metadata?.GetMetadata<WriteAccess>() is not null)
        {
            throw Failures.ReadOnlyCredential();
        }

        if (metadata?.GetMetadata<RequiredScope>() is { } required && !credential.Scopes.Satisfy(required.Scope))
        {
            throw Failures.InsufficientScope([required.Scope], credential.Scopes.All);
        }
    }
}
