using System.Net.Http.Headers;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>Authentication and permissions, the same for all five APIs.</summary>
public sealed class AccessTests
{
    public static TheoryData<string> Apis { get; } = ["platform", "instances", "core", "keys", "compute"];

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Without_a_credential_a_request_gets_401(string api)
    {
        await using var running = await Running.StartAsync();
        var (caller, path, _) = Pick(running, api);
        var answer = await caller.With(null).GetAsync(path);
        answer.IsError(401, "MISSING_CREDENTIALS");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task With_a_key_that_nobody_issued_a_request_gets_401(string api)
    {
        await using var running = await Running.StartAsync();
        var (caller, path, keys) = Pick(running, api);
        (await caller.With(keys.Live + "0").GetAsync(path)).IsError(401, "INVALID_CREDENTIALS");
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task With_an_expired_key_a_request_gets_401(string api)
    {
        await using var running = await Running.StartAsync();
        var (caller, path, keys) = Pick(running, api);
        (await caller.With(keys.Expired).GetAsync(path)).IsError(401, "EXPIRED_CREDENTIALS");
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Live_test_and_read_only_keys_may_read(string api)
    {
        await using var running = await Running.StartAsync();
        var (caller, path, keys) = Pick(running, api);
        foreach (var key in new[] { keys.Live, keys.Test, keys.ReadOnly })
        {
            Assert.Equal(200, (await caller.With(key).GetAsync(path)).Status);
        }
    }

    [Theory]
    [InlineData("platform", "/servers")]
    [InlineData("instances", "/v1/instances")]
    [InlineData("core", "/instances")]
    [InlineData("keys", "/keys/rotate")]
    [InlineData("compute", "/compute/instances")]
    public async Task A_read_only_key_may_not_write(string api, string path)
    {
        await using var running = await Running.StartAsync();
        var (caller, _, keys) = Pick(running, api);
        (await caller.With(keys.ReadOnly).PostAsync(path, "{}")).IsError(403, "INSUFFICIENT_PERMISSIONS");
    }

    [Fact]
    public async Task A_key_of_one_api_is_not_one_of_another()
    {
        await using var running = await Running.StartAsync();
        (await running.Core.With(running.Server.Keys.Compute.Live).GetAsync("/storage/buckets")).IsError(401, "INVALID_CREDENTIALS");
    }

    [Fact]
    public async Task The_scheme_is_bearer_in_any_case_and_no_other()
    {
        await using var running = await Running.StartAsync();
        using var http = new HttpClient();
        Assert.Equal(200, await GetAsync(http, running, "bearer"));
        Assert.Equal(401, await GetAsync(http, running, "Basic"));
    }

    [Fact]
    public async Task Keys_have_the_documents_forms_and_differ_between_servers()
    {
        await using var first = await Running.StartAsync();
        await using var second = await Running.StartAsync();
        var keys = first.Server.Keys;
        Assert.Matches("^cn_live_sk_[0-9a-f]{24}$", keys.Platform.Live);
        Assert.Matches("^cnx_live_[0-9a-f]{32}$", keys.Instances.Live);
        Assert.Matches("^cnx_test_[0-9a-f]{32}$", keys.Instances.Test);
        Assert.Matches("^cnx_stg_[0-9A-Za-z]{30}$", keys.KeyManagement.Test);
        Assert.Matches("^cn_test_[0-9a-f]{24}$", keys.Compute.Test);
        Assert.NotEqual(keys.Compute.Live, second.Server.Keys.Compute.Live);
    }

    private static (Caller Caller, string Path, ApiKeySet Keys) Pick(Running running, string api) => api switch
    {
        "platform" => (running.Platform, "/servers", running.Server.Keys.Platform),
        "instances" => (running.Instances, "/v1/instances", running.Server.Keys.Instances),
        "core" => (running.Core, "/storage/buckets", running.Server.Keys.Core),
        "keys" => (running.Keys, "/instances", running.Server.Keys.KeyManagement),
        _ => (running.Compute, "/compute/instances", running.Server.Keys.Compute),
    };

    private static async Task<int> GetAsync(HttpClient http, Running running, string scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, running.Server.ComputeUrl + "/compute/instances");
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, running.Server.Keys.Compute.Live);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }
}
