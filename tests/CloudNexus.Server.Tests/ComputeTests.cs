using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S4: instances by page and per_page, actions, jobs.</summary>
public sealed class ComputeTests
{
    private const string SampleInstance = """
        {"name":"worker-node-alpha","type":"compute-8x16","region":"eu-west-2","image":"ubuntu-22.04-lts","ssh_keys":["key_7f8g9h0j1k2l"],"tags":{"environment":"production","team":"platform"}}
        """;

    [Fact]
    public async Task The_documented_request_answers_the_documented_first_instance_and_totals()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Compute.GetAsync("/compute/instances?page=1&per_page=10");
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            """{"id":"inst_9x7k2m4p1q8r5s0t","name":"prod-api-node-01","type":"standard-4x8","region":"us-east-1","status":"running","ipv4":"198.51.100.42","created_at":"2024-11-15T08:32:10Z"}""",
            answer.Json["data"]![0]!.ToJsonString());
        Assert.Equal("""{"total":47,"page":1,"per_page":10,"total_pages":5}""", answer.Json["pagination"]!.ToJsonString());
    }

    [Fact]
    public async Task Five_pages_of_ten_hold_all_47_instances_once()
    {
        await using var running = await Running.StartAsync();
        var ids = new List<string?>();
        var sizes = new List<int>();
        for (var page = 1; page <= 5; page++)
        {
            var data = (await running.Compute.GetAsync($"/compute/instances?page={page}&per_page=10")).Json["data"]!.AsArray();
            sizes.Add(data.Count);
            ids.AddRange(data.Select(static instance => (string?)instance!["id"]));
        }

        Assert.Equal([10, 10, 10, 10, 7], sizes);
        Assert.Equal(47, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_page_is_the_first_and_has_20_items_unless_asked_otherwise()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Compute.GetAsync("/compute/instances");
        Assert.Equal(20, answer.Json["data"]!.AsArray().Count);
        Assert.Equal("""{"total":47,"page":1,"per_page":20,"total_pages":3}""", answer.Json["pagination"]!.ToJsonString());
    }

    [Fact]
    public async Task Filters_apply_before_paging()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Compute.GetAsync("/compute/instances?status=stopped&region=us-east-1&per_page=100");
        Assert.NotEmpty(answer.Json["data"]!.AsArray());
        Assert.All(answer.Json["data"]!.AsArray(), static instance => Assert.Equal(("stopped", "us-east-1"), ((string?)instance!["status"], (string?)instance["region"])));
        Assert.Equal(answer.Json["data"]!.AsArray().Count, (int?)answer.Json["pagination"]!["total"]);
    }

    [Theory]
    [InlineData("per_page=101", "per_page")]
    [InlineData("page=-1", "page")]
    [InlineData("status=healthy", "status")]
    [InlineData("region=", "region")]
    public async Task An_invalid_query_names_the_parameter(string query, string parameter)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Compute.GetAsync("/compute/instances?" + query);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![parameter]);
    }

    [Fact]
    public async Task A_create_answers_202_with_a_job_that_polls_move_to_completed()
    {
        await using var running = await Running.StartAsync();
        var accepted = await running.Compute.PostAsync("/compute/instances", SampleInstance);
        Assert.Equal(202, accepted.Status);
        var job = "/jobs/" + (string?)accepted.Json["job_id"];
        (await running.Compute.GetAsync(job)).HasJson($$"""{"job_id":"{{accepted.Json["job_id"]}}","status":"pending"}""");
        (await running.Compute.GetAsync(job)).HasJson($$"""{"job_id":"{{accepted.Json["job_id"]}}","status":"running"}""");
        var done = (await running.Compute.GetAsync(job)).Json;
        Assert.Equal("completed", (string?)done["status"]);
        Assert.Equal(("worker-node-alpha", "compute-8x16", "eu-west-2", "running"), ((string?)done["instance"]!["name"], (string?)done["instance"]!["type"], (string?)done["instance"]!["region"], (string?)done["instance"]!["status"]));
    }

    [Fact]
    public async Task A_new_instance_is_listed_as_provisioning_until_its_job_completes()
    {
        await using var running = await Running.StartAsync(workPolls: 1);
        var accepted = await running.Compute.PostAsync("/compute/instances", SampleInstance);
        Assert.Equal(1, (int?)(await running.Compute.GetAsync("/compute/instances?status=provisioning")).Json["pagination"]!["total"]);
        Assert.Equal("completed", (string?)(await running.Compute.GetAsync("/jobs/" + accepted.Json["job_id"])).Json["status"]);
        Assert.Equal(0, (int?)(await running.Compute.GetAsync("/compute/instances?status=provisioning")).Json["pagination"]!["total"]);
    }

    [Fact]
    public async Task With_a_duration_the_clock_moves_a_job_and_polls_do_not()
    {
        await using var running = await Running.StartAsync(workDuration: TimeSpan.FromSeconds(30));
        var job = "/jobs/" + (string?)(await running.Compute.PostAsync("/compute/instances", SampleInstance)).Json["job_id"];
        for (var poll = 0; poll < 5; poll++)
        {
            Assert.Equal("pending", (string?)(await running.Compute.GetAsync(job)).Json["status"]);
        }

        running.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("running", (string?)(await running.Compute.GetAsync(job)).Json["status"]);
        running.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(48, (int?)(await running.Compute.GetAsync("/compute/instances?per_page=1")).Json["pagination"]!["total"]);
        Assert.Equal("completed", (string?)(await running.Compute.GetAsync(job)).Json["status"]);
    }

    [Fact]
    public async Task A_job_that_fails_says_why_and_leaves_no_instance()
    {
        await using var running = await Running.StartAsync(workPolls: 1);
        running.Server.FailNextJob("IMAGE_NOT_FOUND", "The image does not boot.");
        var accepted = await running.Compute.PostAsync("/compute/instances", SampleInstance);
        (await running.Compute.GetAsync("/jobs/" + accepted.Json["job_id"])).HasJson($$$"""
            {"job_id":"{{{accepted.Json["job_id"]}}}","status":"failed","error":{"code":"IMAGE_NOT_FOUND","message":"The image does not boot."}}
            """);
        Assert.Equal(47, (int?)(await running.Compute.GetAsync("/compute/instances")).Json["pagination"]!["total"]);
    }

    [Theory]
    [InlineData("""{"action":"stop"}""", "stopped", "standard-4x8")]
    [InlineData("""{"action":"start"}""", "running", "standard-4x8")]
    [InlineData("""{"action":"reboot"}""", "running", "standard-4x8")]
    [InlineData("""{"action":"snapshot"}""", "running", "standard-4x8")]
    [InlineData("""{"action":"resize","type":"memory-4x32"}""", "running", "memory-4x32")]
    public async Task An_action_is_accepted_and_done_when_its_job_is(string body, string status, string type)
    {
        await using var running = await Running.StartAsync(workPolls: 1);
        var accepted = await running.Compute.PostAsync("/compute/instances/inst_9x7k2m4p1q8r5s0t/actions", body);
        Assert.Equal(202, accepted.Status);
        var instance = (await running.Compute.GetAsync("/jobs/" + accepted.Json["job_id"])).Json["instance"]!;
        Assert.Equal((status, type), ((string?)instance["status"], (string?)instance["type"]));
    }

    [Theory]
    [InlineData("""{"action":"resize"}""", "type")]
    [InlineData("""{"action":"resize","type":"standard-4x8"}""", "type")]
    [InlineData("""{"action":"explode"}""", "action")]
    [InlineData("{}", "action")]
    public async Task An_invalid_action_names_the_field(string body, string field)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Compute.PostAsync("/compute/instances/inst_9x7k2m4p1q8r5s0t/actions", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![field]);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        await using var running = await Running.StartAsync();
        (await running.Compute.PostAsync("/compute/instances/inst_none/actions", """{"action":"stop"}""")).IsError(404, "NOT_FOUND");
        (await running.Compute.GetAsync("/jobs/job_none")).IsError(404, "NOT_FOUND");
    }

    [Theory]
    [InlineData("""{"name":"a","type":"standard-4x8","region":"r","image":"i"}""", "type")]
    [InlineData("""{"name":"a","type":"standard-2x4","region":"r","image":"i","tags":["web"]}""", "tags")]
    [InlineData("""{"name":"a","type":"standard-2x4","region":"r","image":"i","ssh_keys":"key_1"}""", "ssh_keys")]
    [InlineData("""{"name":null,"type":"standard-2x4","region":"r","image":"i"}""", "name")]
    public async Task An_invalid_create_request_names_the_field(string body, string field)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Compute.PostAsync("/compute/instances", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.NotNull(answer.Json["error"]!["details"]![field]);
    }
}
