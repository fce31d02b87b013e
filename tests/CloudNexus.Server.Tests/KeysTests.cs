using System.Net;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S3: scopes, the key in the query, rotation, the management API.</summary>
public sealed class KeysTests
{
    [Fact]
    public async Task The_documented_call_answers_the_instances()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Keys.GetAsync("/instances");
        Assert.Equal(200, answer.Status);
        Assert.Equal(3, answer.Json["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_key_may_stand_in_the_query_here_but_nowhere_else()
    {
        await using var running = await Running.StartAsync();
        Assert.Equal(200, (await running.Keys.With(null).GetAsync("/instances?api_key=" + running.Server.Keys.KeyManagement.Test)).Status);
        (await running.Compute.With(null).GetAsync("/compute/instances?api_key=" + running.Server.Keys.Compute.Test)).IsError(401, "MISSING_CREDENTIALS");
    }

    [Theory]
    [InlineData("compute:read", 200)]
    [InlineData("compute:write", 200)]
    [InlineData("compute:admin", 200)]
    [InlineData("storage:admin", 403)]
    [InlineData("compute", 403)]
    public async Task Reading_instances_needs_compute_read_or_what_includes_it(string scope, int status)
    {
        await using var running = await Running.StartAsync();
        Assert.Equal(status, (await running.Keys.With(running.Server.Keys.Create([scope])).GetAsync("/instances")).Status);
    }

    [Fact]
    public async Task A_missing_scope_is_named_beside_those_granted()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Keys.PostAsync("/instances", """{"name":"a"}""");
        answer.IsError(403, "INSUFFICIENT_SCOPE");
        Assert.Equal("""{"required":["compute:write"],"granted":["compute:read","storage:write","network:admin"]}""", answer.Json["error"]!["details"]!.ToJsonString());
    }

    [Fact]
    public async Task An_instance_is_created_described_updated_and_terminated_with_compute_write()
    {
        await using var running = await Running.StartAsync();
        var caller = running.Keys.With(running.Server.Keys.Create(["compute:write"]));
        var created = await caller.PostAsync("/instances", """{"name":"one"}""");
        Assert.Equal(201, created.Status);
        var path = "/instances/" + (string?)created.Json["id"];
        Assert.Equal("one", (string?)(await caller.GetAsync(path)).Json["name"]);
        Assert.Equal("two", (string?)(await caller.PutAsync(path, """{"name":"two"}""")).Json["name"]);
        Assert.Equal(204, (await caller.DeleteAsync(path)).Status);
        (await caller.GetAsync(path)).IsError(404, "NOT_FOUND");
    }

    [Fact]
    public async Task A_rotation_keeps_the_old_key_for_24_hours()
    {
        await using var running = await Running.StartAsync();
        var rotated = await running.Keys.PostAsync("/keys/rotate");
        Assert.Equal(200, rotated.Status);
        Assert.Equal("2025-01-16T14:22:00Z", (string?)rotated.Json["previous_key_expires_at"]);
        Assert.Matches("^cnx_prod_[0-9A-Za-z]{30}$", (string?)rotated.Json["key"]);
        var renewed = running.Keys.With((string?)rotated.Json["key"]);

        running.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(200, (await running.Keys.GetAsync("/instances")).Status);
        Assert.Equal(200, (await renewed.GetAsync("/instances")).Status);
        running.Clock.Advance(TimeSpan.FromHours(1));
        (await running.Keys.GetAsync("/instances")).IsError(401, "EXPIRED_CREDENTIALS");
        Assert.Equal(200, (await renewed.GetAsync("/instances")).Status);
    }

    [Fact]
    public async Task A_rotation_does_not_lengthen_the_life_of_a_key_that_ends_sooner()
    {
        await using var running = await Running.StartAsync();
        var caller = running.Keys.With(running.Server.Keys.Create(["compute:read"], TimeSpan.FromHours(2)));
        Assert.Equal("2025-01-15T16:22:00Z", (string?)(await caller.PostAsync("/keys/rotate")).Json["previous_key_expires_at"]);
    }

    [Fact]
    public async Task The_list_shows_the_documented_rows_masked()
    {
        await using var running = await Running.StartAsync();
        var rows = (await running.Keys.GetAsync("/keys")).Json["data"]!.AsArray();
        Assert.Equal(["Production Backend", "Staging CI/CD", "Reporting", "Local Development"], rows.Select(static row => (string?)row!["name"]));
        Assert.Equal(["Active", "Active", "Active", "Expired"], rows.Select(static row => (string?)row!["status"]));
        Assert.Equal(["prod", "stg", "prod", "dev"], rows.Select(static row => (string?)row!["environment"]));
        Assert.All(rows, static row => Assert.Matches(@"^cnx_(prod|stg|dev)_[0-9A-Za-z]{4}\.\.\.$", (string?)row!["id"]));
        Assert.Equal("2025-04-17T14:22:00Z", (string?)rows[0]!["expires_at"]);
        Assert.Equal("2025-01-15T14:22:00Z", (string?)rows[0]!["last_used_at"]);
        Assert.True(rows[3]!.AsObject().ContainsKey("last_used_at"));
        Assert.Null(rows[3]!["last_used_at"]);
    }

    [Fact]
    public async Task A_new_key_is_revealed_at_its_creation_and_only_then()
    {
        await using var running = await Running.StartAsync();
        var created = await running.Keys.PostAsync("/keys", """{"name":"CI","scopes":["compute:read"],"environment":"dev","expires_at":"2025-02-01T00:00:00Z","ip_allowlist":["127.0.0.0/8"],"auto_renew":true}""");
        Assert.Equal(201, created.Status);
        var key = (string)created.Json["key"]!;
        Assert.StartsWith("cnx_dev_", key, StringComparison.Ordinal);
        Assert.Equal("""["127.0.0.0/8"]""", created.Json["ip_allowlist"]!.ToJsonString());
        Assert.True((bool?)created.Json["auto_renew"]);
        Assert.Equal("2025-02-01T00:00:00Z", (string?)created.Json["expires_at"]);
        Assert.Equal(200, (await running.Keys.With(key).GetAsync("/instances")).Status);
        Assert.DoesNotContain(key, (await running.Keys.GetAsync("/keys")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"CI","scopes":["compute"]}""", "scopes")]
    [InlineData("""{"name":"CI"}""", "scopes")]
    [InlineData("""{"name":"CI","scopes":[],"environment":"live"}""", "environment")]
    [InlineData("""{"name":"CI","scopes":[],"expires_at":"2024-01-01T00:00:00Z"}""", "expires_at")]
    [InlineData("""{"name":"CI","scopes":[],"expires_at":"soon"}""", "expires_at")]
    [InlineData("""{"name":"CI","scopes":[],"ip_allowlist":["203.0.113.0"]}""", "ip_allowlist")]
    public async Task An_invalid_key_request_names_the_field(string body, string field)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Keys.PostAsync("/keys", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![field]);
    }

    [Fact]
    public async Task A_revoked_key_is_invalid_at_once()
    {
        await using var running = await Running.StartAsync();
        var id = (string?)(await running.Keys.GetAsync("/keys")).Json["data"]![1]!["id"];
        Assert.Equal(204, (await running.Keys.DeleteAsync("/keys/" + id)).Status);
        (await running.Keys.With(running.Server.Keys.KeyManagement.Test).GetAsync("/instances")).IsError(401, "INVALID_CREDENTIALS");
        (await running.Keys.DeleteAsync("/keys/" + id)).IsError(404, "NOT_FOUND");
    }

    [Fact]
    public async Task A_key_with_an_allowlist_works_from_there_only()
    {
        await using var running = await Running.StartAsync();
        var elsewhere = running.Server.Keys.Create(["compute:read"], allowedAddresses: [IPNetwork.Parse("203.0.113.0/24")]);
        (await running.Keys.With(elsewhere).GetAsync("/instances")).IsError(403, "IP_NOT_ALLOWED");
        var here = running.Server.Keys.Create(["compute:read"], allowedAddresses: [IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("127.0.0.0/8")]);
        Assert.Equal(200, (await running.Keys.With(here).GetAsync("/instances")).Status);
    }
}
