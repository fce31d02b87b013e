using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S2: health, instances and their links, buckets by cursor, CDN.</summary>
public sealed class CoreTests
{
    private const string SampleInstance = """
        {"name":"web-prod-primary","plan":"professional","region":"us-east","ssh_keys":["ssh-rsa AAAAB3..."],"auto_scale":{"min_instances":2,"max_instances":10,"cpu_threshold":75}}
        """;

    [Fact]
    public async Task Health_is_the_sample_and_needs_no_credential()
    {
        await using var running = await Running.StartAsync();
        var health = await running.Core.With(null).GetAsync("/health");
        Assert.Equal(200, health.Status);
        health.HasJson("""{"status":"healthy","version":"2.4.1","uptime":9999312,"region":"us-east-1"}""");
    }

    [Fact]
    public async Task Uptime_goes_with_the_clock()
    {
        await using var running = await Running.StartAsync();
        running.Clock.Advance(TimeSpan.FromSeconds(88));
        Assert.Equal(9999400, (long?)(await running.Core.GetAsync("/health")).Json["uptime"]);
    }

    [Fact]
    public async Task A_new_instance_has_the_shape_of_the_sample_response()
    {
        await using var running = await Running.StartAsync();
        var created = await running.Core.PostAsync("/instances", SampleInstance);
        Assert.Equal(200, created.Status);
        var id = (string?)created.Json["id"];
        Assert.Matches("^inst_[0-9a-z]{8}$", id);
        created.HasJson($$$"""
            {"id":"{{{id}}}","name":"web-prod-primary","status":"provisioning","plan":"professional","region":"us-east","ip":"10.4.2.16",
             "created_at":"2025-01-15T14:22:00Z","links":{"self":"/instances/{{{id}}}","logs":"/instances/{{{id}}}/logs"}}
            """);
    }

    [Fact]
    public async Task The_instance_of_the_sample_exists_and_runs()
    {
        await using var running = await Running.StartAsync();
        (await running.Core.GetAsync("/instances/inst_8x92a1b3")).HasJson("""
            {"id":"inst_8x92a1b3","name":"web-prod-primary","status":"running","plan":"professional","region":"us-east","ip":"10.4.2.15",
             "created_at":"2025-05-20T14:32:00Z","links":{"self":"/instances/inst_8x92a1b3","logs":"/instances/inst_8x92a1b3/logs"}}
            """);
    }

    [Fact]
    public async Task Links_are_relative_to_the_base_path_and_lead_somewhere()
    {
        await using var running = await Running.StartAsync();
        var links = (await running.Core.PostAsync("/instances", SampleInstance)).Json["links"]!;
        Assert.Equal(200, (await running.Core.GetAsync((string)links["self"]!)).Status);
        Assert.NotEmpty((await running.Core.GetAsync((string)links["logs"]!)).Json["lines"]!.AsArray());
        (await running.Core.GetAsync("/instances/inst_none/logs")).IsError(404, "NOT_FOUND");
    }

    [Fact]
    public async Task A_new_instance_runs_at_the_third_poll()
    {
        await using var running = await Running.StartAsync();
        var self = (string)(await running.Core.PostAsync("/instances", SampleInstance)).Json["links"]!["self"]!;
        await running.Core.GetAsync(self);
        await running.Core.GetAsync(self);
        Assert.Equal("running", (string?)(await running.Core.GetAsync(self)).Json["status"]);
    }

    [Theory]
    [InlineData("""{"name":"a","plan":"pro","region":"us-east"}""", "plan")]
    [InlineData("""{"name":"a","plan":"starter","region":"us-east-1"}""", "region")]
    [InlineData("""{"name":"a","plan":"starter","region":"us-east","ssh_keys":[1]}""", "ssh_keys")]
    [InlineData("""{"name":"a","plan":"starter","region":"us-east","auto_scale":{"cpu_threshold":"75"}}""", "auto_scale.cpu_threshold")]
    [InlineData("""{"name":"a","plan":"starter","region":"us-east","auto_scale":[]}""", "auto_scale")]
    public async Task An_invalid_create_request_names_the_field(string body, string field)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Core.PostAsync("/instances", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![field]);
    }

    [Fact]
    public async Task The_first_page_of_buckets_is_the_sample()
    {
        await using var running = await Running.StartAsync();
        (await running.Core.GetAsync("/storage/buckets")).HasJson("""
            { "items": [
              { "id": "bkt_1a2b3c", "name": "media-assets", "region": "us-east", "size_bytes": 4589231456, "object_count": 12450, "created_at": "2025-01-15T09:00:00Z" },
              { "id": "bkt_4d5e6f", "name": "db-backups", "region": "eu-west", "size_bytes": 89012345678, "object_count": 365, "created_at": "2024-12-01T00:00:00Z" } ],
              "pagination": { "next_page": "/storage/buckets?cursor=eyJpZCI6ImJrdF80ZDVlNmYifQ==", "total_count": 24 } }
            """);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_walk_by_next_page_meets_all_24_buckets_once_with_the_cursor_escaped_or_not(bool escape)
    {
        await using var running = await Running.StartAsync();
        var ids = new List<string?>();
        for (var next = "/storage/buckets"; next is not null;)
        {
            var page = (await running.Core.GetAsync(escape ? next.Replace("==", "%3D%3D", StringComparison.Ordinal) : next)).Json;
            ids.AddRange(page["items"]!.AsArray().Select(static bucket => (string?)bucket!["id"]));
            Assert.Equal(24, (int?)page["pagination"]!["total_count"]);
            Assert.True(page["pagination"]!.AsObject().ContainsKey("next_page"));
            next = (string?)page["pagination"]!["next_page"];
        }

        Assert.Equal(24, ids.Count);
        Assert.Equal(24, ids.Distinct().Count());
        Assert.Equal(12, running.Server.Requests.Count);
    }

    [Theory]
    [InlineData("nonsense!")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("eyJpZCI6ImJrdF9ub25lIn0=")]
    public async Task A_cursor_that_the_server_did_not_answer_is_invalid(string cursor)
    {
        await using var running = await Running.StartAsync();
        (await running.Core.GetAsync("/storage/buckets?cursor=" + cursor)).IsError(400, "INVALID_PARAMETERS");
    }

    [Fact]
    public async Task The_cdn_configuration_has_its_documented_default()
    {
        await using var running = await Running.StartAsync();
        (await running.Core.PutAsync("/cdn/config", """{"cache_ttl":31536000}""")).HasJson("""{"cache_ttl":31536000,"ssl_enabled":true}""");
        (await running.Core.PutAsync("/cdn/config", """{"cache_ttl":0,"ssl_enabled":false,"compression":"none"}""")).HasJson("""{"cache_ttl":0,"ssl_enabled":false,"compression":"none"}""");
    }

    [Theory]
    [InlineData("""{"ssl_enabled":true}""", "cache_ttl")]
    [InlineData("""{"cache_ttl":31536001}""", "cache_ttl")]
    [InlineData("""{"cache_ttl":60,"ssl_enabled":"yes"}""", "ssl_enabled")]
    [InlineData("""{"cache_ttl":60,"compression":"zstd"}""", "compression")]
    public async Task An_invalid_cdn_configuration_names_the_field(string body, string field)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Core.PutAsync("/cdn/config", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![field]);
    }
}
