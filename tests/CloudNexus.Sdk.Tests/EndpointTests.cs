using System.Text.RegularExpressions;
using CloudNexus.Embedded;
using CloudNexus.Keys;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>Each operation of the five APIs, called once over the wire.</summary>
public sealed class EndpointTests
{
    private static readonly Dictionary<string, (string Target, Func<Cloud, Task> Call)> s_calls = new(StringComparer.Ordinal)
    {
        ["platform listServers"] = ("GET /platform/v2/servers", static cloud => cloud.Platform.Servers.ListAsync()),
        ["platform createServer"] = ("POST /platform/v2/servers", static cloud => cloud.Platform.Servers.CreateAsync(new() { Region = "us-east-1", Plan = "professional", Image = "ubuntu-22.04" })),
        ["platform updateServer"] = ("PUT /platform/v2/servers/srv_2x9k4m", static cloud => cloud.Platform.Servers.UpdateAsync("srv_2x9k4m", new() { Plan = "enterprise" })),
        ["platform deleteServer"] = ("DELETE /platform/v2/servers/srv_2x9k4m", static cloud => cloud.Platform.Servers.DeleteAsync("srv_2x9k4m")),
        ["platform listK8sClusters"] = ("GET /platform/v2/clusters/k8s", static cloud => cloud.Platform.Clusters.ListK8sAsync()),
        ["platform createWebhook"] = ("POST /platform/v2/webhooks", static cloud => cloud.Platform.Webhooks.CreateAsync(new() { Url = new Uri("https://example.com/h"), Events = [Platform.WebhookEventType.ServerScaled] })),
        ["instances listInstances"] = ("GET /instances/v1/instances", static cloud => FirstAsync(cloud.Instances.Instances.ListAsync())),
        ["instances createInstance"] = ("POST /instances/v1/instances", static cloud => cloud.Instances.Instances.CreateAsync(new() { Name = "n", Plan = Instances.Plan.Starter, Region = "us-east-1", Image = "i" })),
        ["instances getInstance"] = ("GET /instances/v1/instances/*", static async cloud => await cloud.Instances.Instances.GetAsync((await FirstAsync(cloud.Instances.Instances.ListAsync())).Id)),
        ["instances deleteInstance"] = ("DELETE /instances/v1/instances/*", static async cloud => await cloud.Instances.Instances.DeleteAsync((await FirstAsync(cloud.Instances.Instances.ListAsync())).Id)),
#pragma warning disable CS0618 // That it is deprecated is what is tested elsewhere; it has to work all the same.
        ["instances listLegacyInstances"] = ("GET /instances/v1/instances/legacy", static cloud => FirstAsync(cloud.Instances.Instances.ListLegacyAsync())),
#pragma warning restore CS0618
        ["instances getFirewall"] = ("GET /instances/v1/network/firewall", static cloud => cloud.Instances.Network.GetFirewallAsync()),
        ["core getHealth"] = ("GET /core/v1/health", static cloud => cloud.Core.Health.GetAsync()),
        ["core refreshToken"] = ("POST /core/v1/auth/token/refresh", static cloud => cloud.Core.Auth.RefreshTokenAsync(new() { RefreshToken = cloud.Server.Keys.RefreshToken, ClientId = cloud.Server.Keys.ClientId })),
        ["core createInstance"] = ("POST /core/v1/instances", static cloud => CreateCoreAsync(cloud)),
        ["core getInstance"] = ("GET /core/v1/instances/*", static async cloud => await cloud.Core.Instances.GetAsync((await CreateCoreAsync(cloud)).Id)),
        ["core getInstanceLogs"] = ("GET /core/v1/instances/*/logs", static async cloud => await cloud.Core.Instances.GetLogsAsync((await CreateCoreAsync(cloud)).Id)),
        ["core listBuckets"] = ("GET /core/v1/storage/buckets", static cloud => FirstAsync(cloud.Core.Storage.Buckets.ListAsync())),
        ["core updateCdnConfig"] = ("PUT /core/v1/cdn/config", static cloud => cloud.Core.Cdn.UpdateConfigAsync(new() { CacheTtl = 60 })),
        ["keys listInstances"] = ("GET /keys/v2/instances", static cloud => cloud.Keys.Instances.ListAsync()),
        ["keys createInstance"] = ("POST /keys/v2/instances", static cloud => cloud.Keys.Instances.CreateAsync(new() { Name = "n" })),
        ["keys getInstance"] = ("GET /keys/v2/instances/*", static async cloud => await cloud.Keys.Instances.GetAsync((await cloud.Keys.Instances.ListAsync()).Data[0].Id)),
        ["keys updateInstance"] = ("PUT /keys/v2/instances/*", static async cloud => await cloud.Keys.Instances.UpdateAsync((await cloud.Keys.Instances.ListAsync()).Data[0].Id, new() { Name = "m" })),
        ["keys deleteInstance"] = ("DELETE /keys/v2/instances/*", static async cloud => await cloud.Keys.Instances.DeleteAsync((await cloud.Keys.Instances.ListAsync()).Data[0].Id)),
        ["keys listKeys"] = ("GET /keys/v2/keys", static cloud => cloud.Keys.Keys.ListAsync()),
        ["keys createKey"] = ("POST /keys/v2/keys", static cloud => CreateKeyAsync(cloud)),
        ["keys revokeKey"] = ("DELETE /keys/v2/keys/*", static async cloud => await cloud.Keys.Keys.RevokeAsync((await CreateKeyAsync(cloud)).Id)),
        ["keys rotateKey"] = ("POST /keys/v2/keys/rotate", static cloud => cloud.Keys.Keys.RotateAsync()),
        ["compute listInstances"] = ("GET /compute/v1/compute/instances", static cloud => FirstAsync(cloud.Compute.Compute.Instances.ListAsync())),
        ["compute createInstance"] = ("POST /compute/v1/compute/instances", static cloud => CreateComputeAsync(cloud)),
        ["compute executeInstanceAction"] = ("POST /compute/v1/compute/instances/inst_9x7k2m4p1q8r5s0t/actions", static cloud => cloud.Compute.Compute.Instances.ExecuteActionAsync("inst_9x7k2m4p1q8r5s0t", new Compute.RebootAction())),
        ["compute getJob"] = ("GET /compute/v1/jobs/*", static async cloud => await cloud.Compute.Jobs.GetAsync((await CreateComputeAsync(cloud)).JobId)),
    };

    public static TheoryData<string> Operations() =>
        [.. Spec.Apis.SelectMany(static api => Spec.Load(api).Operations().Select(operation => $"{api} {operation.Id}"))];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_goes_to_its_endpoint_and_its_answer_is_read(string operation)
    {
        var (target, call) = s_calls[operation];
        await using var cloud = await Cloud.StartAsync();

        await call(cloud);

        Assert.Matches("^" + Regex.Escape(target).Replace("\\*", "[^/]+", StringComparison.Ordinal) + "$", $"{cloud.Last.Method} {cloud.Last.Path}");
        Assert.InRange(cloud.Last.StatusCode!.Value, 200, 299);
        Assert.Contains("application/json", cloud.Last.Header("Accept") ?? "", StringComparison.Ordinal);
        Assert.Equal(cloud.Last.Body.IsEmpty ? null : "application/json", cloud.Last.Header("Content-Type")?.Split(';')[0]);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Only_health_and_refresh_are_sent_without_a_credential(string operation)
    {
        await using var cloud = await Cloud.StartAsync();

        await s_calls[operation].Call(cloud);

        Assert.Equal(operation is "core getHealth" or "core refreshToken", cloud.Last.Header("Authorization") is null);
        Assert.DoesNotContain("key", cloud.Last.Query, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(operation.StartsWith("platform", StringComparison.Ordinal) ? cloud.Server.Keys.AccountId : null, cloud.Last.Header("X-CloudNexus-Id"));
    }

    [Fact]
    public async Task An_id_is_escaped_and_stays_one_segment()
    {
        await using var cloud = await Cloud.StartAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => cloud.Platform.Servers.UpdateAsync("a/b c", new() { Plan = "x" }));
        Assert.Equal("/platform/v2/servers/a%2Fb%20c", cloud.Last.Target);
        await Assert.ThrowsAsync<NotFoundException>(() => cloud.Compute.Compute.Instances.ExecuteActionAsync("a?b#c", new Compute.StopAction()));
        Assert.Equal("/compute/v1/compute/instances/a%3Fb%23c/actions", cloud.Last.Target);
    }

    [Fact]
    public async Task Without_its_account_nothing_is_sent_unless_a_call_brings_it()
    {
        await using var cloud = await Cloud.StartAsync();
        using var client = new Platform.CloudNexusPlatformClient(new ApiKeyCredential(cloud.Server.Keys.Platform.Live), new() { BaseUrl = cloud.Server.PlatformUrl });

        var error = await Assert.ThrowsAsync<ArgumentException>(() => client.Servers.ListAsync());
        Assert.Equal("CloudNexusId", error.ParamName);
        Assert.Contains("X-CloudNexus-Id", error.Message, StringComparison.Ordinal);
        Assert.Empty(cloud.Server.Requests);

        await client.Servers.ListAsync(options: new() { Headers = { ["X-CloudNexus-Id"] = cloud.Server.Keys.AccountId } });
        Assert.Equal(cloud.Server.Keys.AccountId, cloud.Last.Header("X-CloudNexus-Id"));
    }

    [Fact]
    public async Task A_key_and_an_access_token_go_into_the_same_header()
    {
        await using var cloud = await Cloud.StartAsync();
        var token = await cloud.Core.Auth.RefreshTokenAsync(new() { RefreshToken = cloud.Server.Keys.RefreshToken, ClientId = cloud.Server.Keys.ClientId });
        using var client = new Core.CloudNexusCoreClient(new StaticTokenCredential(token.AccessToken.Reveal()), new() { BaseUrl = cloud.Server.CoreUrl });

        await client.Cdn.UpdateConfigAsync(new() { CacheTtl = 60 });

        Assert.Equal("Bearer " + token.AccessToken.Reveal(), cloud.Last.Header("Authorization"));
        await cloud.Platform.Servers.ListAsync();
        Assert.Equal("Bearer " + cloud.Server.Keys.Platform.Live, cloud.Last.Header("Authorization"));
    }

    [Fact]
    public async Task Actions_are_sent_flat_with_their_discriminator()
    {
        await using var cloud = await Cloud.StartAsync();
        var expected = new (Compute.InstanceAction Action, string Json)[]
        {
            (new Compute.StartAction(), """{"action":"start"}"""),
            (new Compute.StopAction(), """{"action":"stop"}"""),
            (new Compute.RebootAction(), """{"action":"reboot"}"""),
            (new Compute.SnapshotAction(), """{"action":"snapshot"}"""),
            (new Compute.ResizeAction { Type = Compute.InstanceType.Memory4x32 }, """{"action":"resize","type":"memory-4x32"}"""),
        };
        foreach (var (action, json) in expected)
        {
            await cloud.Compute.Compute.Instances.ExecuteActionAsync("inst_9x7k2m4p1q8r5s0t", action);
            Assert.Equal(json, cloud.Last.BodyText);
            Assert.Equal(202, cloud.Last.StatusCode);
        }
    }

    [Fact]
    public async Task A_job_goes_on_until_it_has_its_instance()
    {
        await using var cloud = await Cloud.StartAsync();
        var accepted = await CreateComputeAsync(cloud);
        var states = new List<string>();
        Compute.Job job;
        do
        {
            job = await cloud.Compute.Jobs.GetAsync(accepted.JobId);
            states.Add(job.Status.Value);
        }
        while (job.Status != Compute.JobStatus.Completed && states.Count < 10);

        Assert.Equal(["pending", "running", "completed"], states);
        Assert.Equal("worker", job.Instance!.Name);
    }

    [Fact]
    public async Task A_job_that_failed_is_an_answer_and_no_error_of_http()
    {
        await using var cloud = await Cloud.StartAsync(new CloudNexusServerOptions { WorkPolls = 1 });
        cloud.Server.FailNextJob("IMAGE_NOT_FOUND", "The image does not boot.");

        var job = await cloud.Compute.Jobs.GetAsync((await CreateComputeAsync(cloud)).JobId);

        Assert.Equal((Compute.JobStatus.Failed, "IMAGE_NOT_FOUND", "The image does not boot."), (job.Status, job.Error!.Code, job.Error.Message));
    }

    [Fact]
    public async Task A_list_item_and_a_detail_are_two_types()
    {
        await using var cloud = await Cloud.StartAsync();
        var first = await FirstAsync(cloud.Instances.Instances.ListAsync());

        var detail = await cloud.Instances.Instances.GetAsync(first.Id);

        Assert.NotEmpty(detail.Metrics!);
        Assert.NotEmpty(detail.Configuration!);
        Assert.Null(first.AdditionalProperties);
    }

    [Fact]
    public async Task A_key_shows_everything_but_itself()
    {
        await using var cloud = await Cloud.StartAsync();

        var created = await cloud.Keys.Keys.CreateAsync(new()
        {
            Name = "CI", Scopes = [CloudNexusScope.ComputeRead.ToText()], Environment = KeyEnvironment.Stg, IpAllowlist = ["203.0.113.0/24"], AutoRenew = true,
        });

        Assert.Equal("""{"name":"CI","scopes":["compute:read"],"environment":"stg","ip_allowlist":["203.0.113.0/24"],"auto_renew":true}""", cloud.Last.BodyText);
        Assert.Equal((ApiKeyStatus.Active, KeyEnvironment.Stg, true), (created.Status, created.Environment!.Value, created.AutoRenew!.Value));
        Assert.StartsWith("cnx_stg_", created.Key.Reveal(), StringComparison.Ordinal);
        Assert.Equal("***", $"{created.Key}");
        Assert.InRange((created.ExpiresAt!.Value - created.CreatedAt!.Value).TotalDays, 91, 93);
        Assert.Equal(["203.0.113.0/24"], created.IpAllowlist!);
        Assert.True(created.LastUsedAt is { IsDefined: true, Value: null });
    }

    [Fact]
    public async Task An_endpoint_that_no_spec_lists_is_called_in_the_same_way()
    {
        await using var cloud = await Cloud.StartAsync();

        var firewall = await cloud.Instances.SendAsync(HttpMethod.Get, "/v1/network/firewall");

        Assert.True(firewall.TryGetProperty("rules", out _));
        Assert.Equal("Bearer " + cloud.Server.Keys.Instances.Test, cloud.Last.Header("Authorization"));
    }

    internal static async Task<T> FirstAsync<T>(AsyncPageable<T> list) => (await list.GetFirstPageAsync())[0];

    private static Task<Core.Instance> CreateCoreAsync(Cloud cloud) =>
        cloud.Core.Instances.CreateAsync(new() { Name = "n", Plan = Core.Plan.Starter, Region = Core.Region.EuWest });

    private static Task<CreatedKey> CreateKeyAsync(Cloud cloud) => cloud.Keys.Keys.CreateAsync(new() { Name = "CI", Scopes = ["compute:read"] });

    private static Task<Compute.JobAccepted> CreateComputeAsync(Cloud cloud) =>
        cloud.Compute.Compute.Instances.CreateAsync(new() { Name = "worker", Type = Compute.InstanceType.Standard2x4, Region = "us-east-1", Image = "ubuntu-22.04-lts" });
}
