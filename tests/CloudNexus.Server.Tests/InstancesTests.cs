using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S1: instances by page and limit, deployment, the legacy list, the firewall.</summary>
public sealed class InstancesTests
{
    private const string SampleInstance = """{"name":"prod-api-01","plan":"pro","region":"us-east-1","image":"ubuntu-22.04-lts","tags":["web","production"]}""";

    [Fact]
    public async Task A_walk_by_page_and_limit_meets_every_instance_once()
    {
        await using var running = await Running.StartAsync();
        var ids = new List<string?>();
        var sizes = new List<int>();
        for (var page = 1; page <= 3; page++)
        {
            var answer = await running.Instances.GetAsync($"/v1/instances?page={page}&limit=10");
            Assert.Equal(200, answer.Status);
            Assert.Equal($$"""{"page":{{page}},"limit":10,"total":23}""", answer.Json["pagination"]!.ToJsonString());
            var data = answer.Json["data"]!.AsArray();
            sizes.Add(data.Count);
            ids.AddRange(data.Select(static instance => (string?)instance!["id"]));
        }

        Assert.Equal([10, 10, 3], sizes);
        Assert.Equal(23, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_empty()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Instances.GetAsync("/v1/instances?page=2147483647&limit=100");
        Assert.Empty(answer.Json["data"]!.AsArray());
    }

    [Fact]
    public async Task Filters_by_region_status_and_the_tags_of_the_prose_apply_before_paging()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Instances.GetAsync("/v1/instances?region=us-east-1&status=running&tags=web&limit=2");
        var data = answer.Json["data"]!.AsArray();
        Assert.Equal(2, data.Count);
        Assert.InRange((int)answer.Json["pagination"]!["total"]!, 3, 22);
        Assert.All(data, static instance =>
        {
            Assert.Equal("us-east-1", (string?)instance!["region"]);
            Assert.Equal("running", (string?)instance["status"]);
            Assert.Contains("web", instance["tags"]!.AsArray().Select(static tag => (string?)tag));
        });
    }

    [Theory]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=0", "limit")]
    [InlineData("page=0", "page")]
    [InlineData("page=first", "page")]
    [InlineData("page=1&page=2", "page")]
    [InlineData("status=terminating", "status")]
    public async Task An_invalid_query_names_the_parameter(string query, string parameter)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Instances.GetAsync("/v1/instances?" + query);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![parameter]);
    }

    [Fact]
    public async Task The_documented_create_request_answers_201_and_what_was_asked_for()
    {
        await using var running = await Running.StartAsync();
        var created = await running.Instances.PostAsync("/v1/instances", SampleInstance);
        Assert.Equal(201, created.Status);
        created.HasJson($$"""{"id":"{{created.Json["id"]}}","name":"prod-api-01","plan":"pro","region":"us-east-1","image":"ubuntu-22.04-lts","status":"provisioning","tags":["web","production"]}""");
    }

    [Fact]
    public async Task A_new_instance_runs_at_the_third_poll_and_then_has_metrics()
    {
        await using var running = await Running.StartAsync();
        var path = "/v1/instances/" + (string?)(await running.Instances.PostAsync("/v1/instances", SampleInstance)).Json["id"];
        Assert.Equal("provisioning", (string?)(await running.Instances.GetAsync(path)).Json["status"]);
        Assert.Equal("provisioning", (string?)(await running.Instances.GetAsync(path)).Json["status"]);
        var detail = (await running.Instances.GetAsync(path)).Json;
        Assert.Equal("running", (string?)detail["status"]);
        Assert.Equal(4, (int?)detail["configuration"]!["vcpus"]);
        Assert.Equal(12.5, (double?)detail["metrics"]!["cpu_percent"]);
    }

    [Fact]
    public async Task With_a_duration_the_clock_alone_deploys()
    {
        await using var running = await Running.StartAsync(workDuration: TimeSpan.FromSeconds(45));
        var path = "/v1/instances/" + (string?)(await running.Instances.PostAsync("/v1/instances", SampleInstance)).Json["id"];
        running.Clock.Advance(TimeSpan.FromSeconds(44));
        Assert.Equal("provisioning", (string?)(await running.Instances.GetAsync(path)).Json["status"]);
        running.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, (int?)(await running.Instances.GetAsync("/v1/instances?status=provisioning")).Json["pagination"]!["total"]);
    }

    [Theory]
    [InlineData("""{"name":"a","plan":"professional","region":"r","image":"i"}""", "plan", "must be one of starter, pro, enterprise")]
    [InlineData("""{"name":"a","plan":"pro","region":"r"}""", "image", "is required")]
    [InlineData("""{"name":"a","plan":"pro","region":"r","image":"i","tags":{"a":"b"}}""", "tags", "must be an array of strings")]
    public async Task An_invalid_create_request_names_the_field(string body, string field, string problem)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Instances.PostAsync("/v1/instances", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.Equal(problem, (string?)answer.Json["error"]!["details"]![field]);
    }

    [Fact]
    public async Task Too_low_a_balance_answers_the_documented_error_body()
    {
        await using var running = await Running.StartAsync(accountBalance: 2.45m);
        var answer = await running.Instances.PostAsync("/v1/instances", SampleInstance);
        Assert.Equal(402, answer.Status);
        answer.HasJson($$"""
            { "error": { "code": "INSUFFICIENT_CREDITS", "message": "Account balance is below minimum threshold.",
              "details": { "current_balance": "$2.45", "required": "$5.00" }, "request_id": "{{answer.Header("X-Request-Id")}}" } }
            """);
        Assert.Matches("^req_[0-9a-z]{16}$", answer.Header("X-Request-Id"));
    }

    [Fact]
    public async Task A_deleted_instance_is_gone()
    {
        await using var running = await Running.StartAsync();
        var path = "/v1/instances/" + (string?)(await running.Instances.GetAsync("/v1/instances?limit=1")).Json["data"]![0]!["id"];
        var deleted = await running.Instances.DeleteAsync(path);
        Assert.Equal((200, string.Empty), (deleted.Status, deleted.Text));
        (await running.Instances.GetAsync(path)).IsError(404, "NOT_FOUND");
        (await running.Instances.DeleteAsync(path)).IsError(404, "NOT_FOUND");
    }

    [Fact]
    public async Task The_legacy_list_answers_but_says_that_it_is_deprecated()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Instances.GetAsync("/v1/instances/legacy?limit=5");
        Assert.Equal(5, answer.Json["data"]!.AsArray().Count);
        Assert.Equal("@" + new DateTimeOffset(2025, 10, 24, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(), answer.Header("Deprecation"));
        Assert.Equal("Sat, 24 Oct 2026 00:00:00 GMT", answer.Header("Sunset"));
        Assert.Null((await running.Instances.GetAsync("/v1/instances")).Header("Deprecation"));
    }

    [Fact]
    public async Task The_firewall_answers_its_rules()
    {
        await using var running = await Running.StartAsync();
        var rules = (await running.Instances.GetAsync("/v1/network/firewall")).Json["rules"]!.AsArray();
        Assert.Equal([443, 22], rules.Select(static rule => (int)rule!["port"]!));
    }
}
