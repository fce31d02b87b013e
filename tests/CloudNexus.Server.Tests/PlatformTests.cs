using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S0: servers, clusters, the account header.</summary>
public sealed class PlatformTests
{
    private const string SampleServer = """{"region":"us-east-1","plan":"professional","image":"ubuntu-22.04","count":2}""";

    [Fact]
    public async Task The_list_begins_with_the_server_of_the_sample_and_holds_at_least_seven()
    {
        await using var running = await Running.StartAsync();
        var list = await running.Platform.GetAsync("/servers");
        Assert.Equal(200, list.Status);
        var servers = list.Json["data"]!.AsArray();
        Assert.Equal(9, servers.Count);
        Assert.Equal("srv_2x9k4m", (string?)servers[0]!["id"]);
        Assert.All(servers, static server => Assert.Equal("running", (string?)server!["status"]));
    }

    [Fact]
    public async Task The_documented_create_request_answers_one_server_and_provisions_count_of_them()
    {
        await using var running = await Running.StartAsync();
        var created = await running.Platform.PostAsync("/servers", SampleServer);
        Assert.Equal(200, created.Status);
        Assert.StartsWith("srv_", (string?)created.Json["id"], StringComparison.Ordinal);
        Assert.Equal("us-east-1", (string?)created.Json["region"]);
        Assert.Equal("professional", (string?)created.Json["plan"]);
        Assert.Equal("ubuntu-22.04", (string?)created.Json["image"]);
        Assert.Equal(11, (await running.Platform.GetAsync("/servers")).Json["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_new_server_runs_at_the_third_look_at_the_list()
    {
        await using var running = await Running.StartAsync();
        await running.Platform.PostAsync("/servers", SampleServer);
        var seen = new List<string?>();
        for (var look = 0; look < 3; look++)
        {
            seen.Add((string?)(await running.Platform.GetAsync("/servers")).Json["data"]![9]!["status"]);
        }

        Assert.Equal(["provisioning", "provisioning", "running"], seen);
    }

    [Theory]
    [InlineData("""{"plan":"professional","image":"ubuntu-22.04"}""", "region", "is required")]
    [InlineData("""{"region":"us-east-1","plan":7,"image":"ubuntu-22.04"}""", "plan", "must be a string that is not empty")]
    [InlineData("""{"region":"us-east-1","plan":"starter","image":"x","count":0}""", "count", "must be between 1 and 100")]
    [InlineData("""{"region":"us-east-1","plan":"starter","image":"x","count":1.5}""", "count", "must be an integer")]
    public async Task An_invalid_create_request_names_the_field(string body, string field, string problem)
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Platform.PostAsync("/servers", body);
        answer.IsError(400, "INVALID_PARAMETERS");
        Assert.Equal(problem, (string?)answer.Json["error"]!["details"]![field]);
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_keeps_the_rest()
    {
        await using var running = await Running.StartAsync();
        var updated = await running.Platform.PutAsync("/servers/srv_2x9k4m", """{"plan":"enterprise"}""");
        Assert.Equal(200, updated.Status);
        Assert.Equal("enterprise", (string?)updated.Json["plan"]);
        Assert.Equal("ubuntu-22.04", (string?)updated.Json["image"]);
    }

    [Fact]
    public async Task A_terminated_server_is_gone_and_the_answer_has_no_body()
    {
        await using var running = await Running.StartAsync();
        var first = await running.Platform.DeleteAsync("/servers/srv_2x9k4m");
        Assert.Equal((200, string.Empty), (first.Status, first.Text));
        (await running.Platform.DeleteAsync("/servers/srv_2x9k4m")).IsError(404, "NOT_FOUND");
        (await running.Platform.PutAsync("/servers/srv_2x9k4m", "{}")).IsError(404, "NOT_FOUND");
    }

    [Fact]
    public async Task Clusters_are_listed()
    {
        await using var running = await Running.StartAsync();
        var clusters = (await running.Platform.GetAsync("/clusters/k8s")).Json["data"]!.AsArray();
        Assert.Equal(["k8s_4m7p2q", "k8s_9t3v6w"], clusters.Select(static cluster => (string?)cluster!["id"]));
    }

    [Fact]
    public async Task The_account_header_is_required_and_must_be_the_keys_own_account()
    {
        await using var running = await Running.StartAsync();
        (await running.Platform.WithAccount(null).GetAsync("/servers")).IsError(400, "MISSING_HEADER");
        (await running.Platform.WithAccount("acct_other").GetAsync("/servers")).IsError(403, "ACCOUNT_MISMATCH");
    }

    [Fact]
    public async Task An_oauth_access_token_stands_where_an_api_key_stands()
    {
        await using var running = await Running.StartAsync();
        var token = await running.Core.With(null).PostAsync("/auth/token/refresh", $$"""{"refresh_token":"{{running.Server.Keys.RefreshToken}}","client_id":"{{running.Server.Keys.ClientId}}"}""");
        var list = await running.Platform.With((string?)token.Json["access_token"]).GetAsync("/servers");
        Assert.Equal(200, list.Status);
    }
}
