using System.Text.Json.Nodes;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>
/// Server and specs are written independently from the same documents. Here they meet: each operation of a spec is called, and what the server answers is what
/// the spec declares. Where a document is silent, both have to assume the same.
/// </summary>
public sealed class SpecAgreementTests
{
    /// <summary>A valid body for each operation that takes one.</summary>
    private static readonly Dictionary<string, string> s_bodies = new(StringComparer.Ordinal)
    {
        ["platform createServer"] = """{"region":"us-east-1","plan":"professional","image":"ubuntu-22.04","count":2}""",
        ["platform updateServer"] = """{"plan":"enterprise","image":"ubuntu-24.04"}""",
        ["platform createWebhook"] = """{"url":"https://example.com/hooks","events":["server.created"]}""",
        ["instances createInstance"] = """{"name":"prod-api-01","plan":"pro","region":"us-east-1","image":"ubuntu-22.04-lts","tags":["web","production"]}""",
        ["core refreshToken"] = """{"refresh_token":"","client_id":""}""",
        ["core createInstance"] = """{"name":"a","plan":"professional","region":"us-east","image_id":"i","ssh_keys":["k"],"auto_scale":{"min_instances":2,"max_instances":10,"cpu_threshold":75}}""",
        ["core updateCdnConfig"] = """{"cache_ttl":60,"ssl_enabled":false,"compression":"brotli"}""",
        ["keys createInstance"] = """{"name":"a"}""",
        ["keys updateInstance"] = """{"name":"b"}""",
        ["keys createKey"] = """{"name":"CI","scopes":["compute:read"],"environment":"dev","expires_at":"2030-01-24T00:00:00Z","ip_allowlist":["203.0.113.0/24"],"auto_renew":true}""",
        ["compute createInstance"] = """{"name":"a","type":"compute-8x16","region":"eu-west-2","image":"i","ssh_keys":["key_7f8g9h0j1k2l"],"tags":{"team":"platform"}}""",
        ["compute executeInstanceAction"] = """{"action":"resize","type":"memory-4x32"}""",
    };

    public static TheoryData<string, string, string, string> Operations()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var api in new[] { "platform", "instances", "core", "keys", "compute" })
        {
            foreach (var (id, method, path) in Spec.Load(api).Operations())
            {
                data.Add(api, id, method, path);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_server_answers_an_operation_as_its_spec_declares(string api, string operationId, string method, string path)
    {
        await using var running = await Running.StartAsync(workPolls: 1);
        var spec = Spec.Load(api);
        var caller = CallerFor(running, api);
        var (status, schema) = spec.Success(method, path);
        var body = BodyOf(running, spec, api, operationId, method, path);

        using var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        var answer = await caller.SendAsync(new HttpMethod(method), await FillAsync(running, api, path), content);

        Assert.Equal(status, answer.Status);
        Assert.Equal(schema is null, answer.Text.Length == 0);
        Assert.Equal([], schema is null ? [] : spec.Contradictions(answer.Json, schema, operationId));
    }

    private static Caller CallerFor(Running running, string api) => api switch
    {
        "platform" => running.Platform,
        "instances" => running.Instances,
        "core" => running.Core,
        "keys" => running.Keys.With(running.Server.Keys.Create(["compute:write"])),
        _ => running.Compute,
    };

    /// <summary>The body to send, after checking that the spec knows all of it.</summary>
    private static string? BodyOf(Running running, Spec spec, string api, string operationId, string method, string path)
    {
        if (spec.RequestSchema(method, path) is not { } schema)
        {
            return null;
        }

        var body = JsonNode.Parse(s_bodies[$"{api} {operationId}"])!.AsObject();
        if (body.ContainsKey("refresh_token"))
        {
            body["refresh_token"] = running.Server.Keys.RefreshToken;
            body["client_id"] = running.Server.Keys.ClientId;
        }

        Assert.Equal([], operationId == "executeInstanceAction" ? [] : spec.Contradictions(body, schema, operationId));
        return body.ToJsonString();
    }

    private static async Task<string> FillAsync(Running running, string api, string path) => (api, path) switch
    {
        ("platform", _) => path.Replace("{id}", "srv_2x9k4m", StringComparison.Ordinal),
        ("core", _) => path.Replace("{id}", "inst_8x92a1b3", StringComparison.Ordinal),
        ("compute", "/jobs/{job_id}") => "/jobs/" + (await running.Compute.PostAsync("/compute/instances", s_bodies["compute createInstance"])).Json["job_id"],
        ("compute", _) => path.Replace("{id}", "inst_9x7k2m4p1q8r5s0t", StringComparison.Ordinal),
        ("instances", "/v1/instances/{id}") => "/v1/instances/" + await FirstIdAsync(running.Instances, "/v1/instances"),
        ("keys", "/instances/{id}") => "/instances/" + await FirstIdAsync(running.Keys, "/instances"),
        ("keys", "/keys/{id}") => "/keys/" + await FirstIdAsync(running.Keys, "/keys"),
        _ => path,
    };

    private static async Task<string> FirstIdAsync(Caller caller, string list) => (string)(await caller.GetAsync(list)).Json["data"]![0]!["id"]!;
}
