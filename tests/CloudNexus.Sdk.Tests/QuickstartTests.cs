using System.Text.RegularExpressions;
using CloudNexus.Embedded;
using CloudNexus.Quickstart;
using CloudNexus.Quickstart.Chapters;

namespace CloudNexus.Sdk.Tests;

/// <summary>The quickstart's story succeeds on a server that does what the documents say, and only there.</summary>
public sealed class QuickstartTests
{
    private static readonly Dictionary<string, Fault> s_faults = new(StringComparer.Ordinal)
    {
        ["total 48"] = Fault.Set("pagination.total", 48),
        ["total_pages 6"] = Fault.Set("pagination.total_pages", 6),
        ["total_count 25"] = Fault.Set("pagination.total_count", 25),
        ["no id"] = Fault.Remove("data.0.id"),
        ["standard-2x4"] = Fault.Set("data.0.type", "standard-2x4"),
        ["failed"] = Fault.Set("status", "failed"),
        ["sick"] = Fault.Set("status", "sick"),
        ["no status"] = Fault.Remove("status"),
        ["no ttl"] = Fault.Set("cache_ttl", 1),
        ["stopped"] = Fault.Set("data.0.status", "stopped"),
        ["other scopes"] = Fault.Edit(static keys => keys["data"]![0]!["scopes"]!.AsArray().Add("billing:read")),
        ["other name"] = Fault.Set("name", "other"),
        ["500"] = Fault.Error(500),
        ["400"] = Fault.Error(400),
        ["html"] = Fault.BadGateway(),
        ["created"] = Fault.Answer(201, """{"id":"i","name":"n","plan":"pro","region":"r","image":"m","status":"running"}"""),
        ["terminated"] = Fault.Answer(200, ""),
        ["poor"] = Fault.Answer(402, """{"error":{"code":"INSUFFICIENT_CREDITS","message":"m","details":{"current_balance":"$9.99"},"request_id":"req_1"}}"""),
    };

    [Fact]
    public async Task The_story_names_all_five_apis_and_shows_no_key()
    {
        await using var server = await StartAsync();
        var (output, errors) = (new StringWriter(), new StringWriter());

        Assert.Equal(0, await Quickstart.Program.RunAsync(server, output, errors));

        var text = output.ToString();
        Assert.Equal("", errors.ToString());
        Assert.Equal(["platform", "instances", "core", "keys", "compute"], Regex.Matches(text, "^(\\w+): ", RegexOptions.Multiline).Select(static match => match.Groups[1].Value));
        Assert.InRange(text.Split('\n').Length, 25, 50);
        Assert.DoesNotMatch("(cn|cnx)_[a-z]+_(sk_)?[0-9A-Za-z]{5,}", text);
        Assert.DoesNotContain(server.WebhookSecret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_server_ends_the_program_with_one_and_a_sentence()
    {
        await using var server = await StartAsync();
        server.Faults.Next("GET /compute/v1/compute/instances", s_faults["total 48"]);
        var errors = new StringWriter();

        Assert.Equal(1, await Quickstart.Program.RunAsync(server, TextWriter.Null, errors));

        Assert.Equal("The story ends here. compute, after its beginning: the total should be '47', but is '48'.", errors.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("platform", "GET /platform/v2/servers", "stopped", "the first server's status should be 'running', but is 'stopped'")]
    [InlineData("platform", "GET /platform/v2/servers", "no id", "$.data[0]")]
    [InlineData("platform", "GET /platform/v2/clusters/k8s", "500", "500")]
    [InlineData("platform", "DELETE /platform/v2/servers/srv_2x9k4m", "terminated", "should fail with ForbiddenException, but succeeded")]
    [InlineData("platform", "DELETE /platform/v2/servers/srv_2x9k4m", "400", "should fail with ForbiddenException, but failed with BadRequestException")]
    [InlineData("platform", "POST /platform/v2/webhooks", "html", "502")]
    [InlineData("instances", "GET /instances/v1/instances", "total 48", "the total of page 1 should be '23', but is '48'")]
    [InlineData("instances", "GET /instances/v1/instances/*", "other name", "the detail's name should be 'prod-api-01', but is 'other'")]
    [InlineData("instances", "POST /instances/v1/instances", "created", "should fail with ApiException, but succeeded")]
    [InlineData("instances", "POST /instances/v1/instances", "poor", "should be '$2.45', but is '$9.99'")]
    [InlineData("core", "GET /core/v1/health", "sick", "the status should be 'healthy', but is 'sick'")]
    [InlineData("core", "GET /core/v1/health", "no status", "status")]
    [InlineData("core", "GET /core/v1/storage/buckets", "total_count 25", "the total of page 1 should be '24', but is '25'")]
    [InlineData("core", "PUT /core/v1/cdn/config", "no ttl", "the cache's time to live should be '3600', but is '1'")]
    [InlineData("keys", "GET /keys/v2/keys", "other scopes", "the key's scopes should be 'compute:read storage:write network:admin'")]
    [InlineData("keys", "POST /keys/v2/instances", "500", "should fail with ForbiddenException, but failed with ServerErrorException")]
    [InlineData("compute", "GET /compute/v1/compute/instances", "total 48", "the total should be '47', but is '48'")]
    [InlineData("compute", "GET /compute/v1/compute/instances", "total_pages 6", "the number of pages should be '5', but is '6'")]
    [InlineData("compute", "GET /compute/v1/compute/instances", "standard-2x4", "none of the list")]
    [InlineData("compute", "GET /compute/v1/compute/instances", "no id", "$.data[0]")]
    [InlineData("compute", "GET /compute/v1/jobs/*", "failed", "the states of the job should be 'pending, running, completed', but is 'failed'")]
    public async Task The_story_ends_where_the_server_is_broken(string chapter, string request, string fault, string says)
    {
        await using var server = await StartAsync();
        server.Faults.Next(request, s_faults[fault]);

        var error = await Assert.ThrowsAsync<StoryException>(() => new Story(TextWriter.Null).TellAsync(Chapters(server).Single(candidate => candidate.Name == chapter)));

        Assert.Equal(0, server.Faults.Count);
        Assert.StartsWith(chapter + ", after ", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static Task<CloudNexusServer> StartAsync() =>
        CloudNexusServer.StartAsync(new CloudNexusServerOptions { AccountBalance = InstancesChapter.Balance }, TestContext.Current.CancellationToken);

    private static Chapter[] Chapters(CloudNexusServer server) =>
        [new PlatformChapter(server), new InstancesChapter(server), new CoreChapter(server), new KeysChapter(server), new ComputeChapter(server)];
}
