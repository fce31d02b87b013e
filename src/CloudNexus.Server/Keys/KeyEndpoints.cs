using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using CloudNexus.Embedded.Authentication;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using CloudNexus.Embedded.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CloudNexus.Embedded.Keys;

/// <summary><c>/keys</c>, the management API that the document names, and <c>/keys/rotate</c>, which it describes.</summary>
internal sealed class KeyEndpoints(CredentialStore credentials, TimeProvider clock)
{
    private static readonly TimeSpan s_grace = TimeSpan.FromHours(24);
    private static readonly string[] s_environments = ["prod", "stg", "dev"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/keys", List);
        routes.MapPost("/keys", Create).WithMetadata(new WriteAccess());
        routes.MapDelete("/keys/{id}", Revoke).WithMetadata(new WriteAccess());
        routes.MapPost("/keys/rotate", Rotate).WithMetadata(new WriteAccess());
    }

    private IResult List() => JsonFormat.Ok(new DataList<KeyInfo>([.. credentials.Keys().Select(key => KeyInfo.Of(key, clock.GetUtcNow()))]));

    private IResult Create(HttpContext context)
    {
        var now = clock.GetUtcNow();
        var body = BodyFields.Read(context);
        var key = new Credential(TextFor(body.OptionalChoice("environment", s_environments) ?? "prod"), ApiSet.Keys)
        {
            Name = body.RequiredText("name"),
            Scopes = ReadScopes(body),
            CreatedAt = now,
            ExpiresAt = ReadExpiry(body, now),
            AllowedAddresses = ReadAllowlist(body),
            AutoRenew = body.OptionalFlag("auto_renew") ?? false,
        };
        body.ThrowIfInvalid();
        context.Response.Headers.CacheControl = "no-store";
        return JsonFormat.Created(new CreatedKey(credentials.Issue(key), now));
    }

    private IResult Revoke(string id)
    {
        var key = credentials.Keys().FirstOrDefault(key => string.Equals(key.MaskedText, id, StringComparison.Ordinal)) ?? throw Failures.NotFound("The key");
        credentials.Revoke(key.Text);
        return Results.NoContent();
    }

    /// <summary>"It generates a new key while keeping the old one active for 24 hours." It rotates the key that calls it.</summary>
    private IResult Rotate(HttpContext context)
    {
        var old = ApiCall.Of(context).Credential!;
        var now = clock.GetUtcNow();
        var next = credentials.Issue(old with { Text = TextFor(old.Text.Split('_')[1]), CreatedAt = now, ExpiresAt = now + Credential.KeyLifetime, LastUsedAt = null });
        var graceEnds = old.ExpiresAt < now + s_grace ? old.ExpiresAt : now + s_grace;
        credentials.Change(old.Text, key => key with { ExpiresAt = graceEnds });
        context.Response.Headers.CacheControl = "no-store";
        return JsonFormat.Ok(new RotatedKey(next.MaskedText, next.Text, old.MaskedText, graceEnds));
    }

    private static string TextFor(string environment) => $"cnx_{environment}_{Secrets.Base62(30)}";

    private static ScopeList ReadScopes(BodyFields body)
    {
        var scopes = body.RequiredTexts("scopes");
        if (!scopes.All(ScopeList.IsWellFormed))
        {
            body.AddProblem("scopes", "must each have the format <resource>:<action>");
        }

        return new ScopeList(scopes);
    }

    private static DateTimeOffset ReadExpiry(BodyFields body, DateTimeOffset now)
    {
        var text = body.OptionalText("expires_at");
        if (text is null)
        {
            return now + Credential.KeyLifetime;
        }

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expiry) || expiry <= now)
        {
            body.AddProblem("expires_at", "must be a time to come, for example 2030-01-24T00:00:00Z");
        }

        return expiry;
    }

    private static List<IPNetwork> ReadAllowlist(BodyFields body)
    {
        var networks = new List<IPNetwork>();
        foreach (var text in body.OptionalTexts("ip_allowlist") ?? [])
        {
            if (IPNetwork.TryParse(text, out var network))
            {
                networks.Add(network);
            }
            else
            {
                body.AddProblem("ip_allowlist", "must hold CIDR ranges, for example 203.0.113.0/24");
            }
        }

        return networks;
    }
}
