using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

/// <summary>What generated clients put on the wire and make of the answer: the code is compiled and run over a recorded handler.</summary>
public sealed class ClientBehaviourTests
{
    private static readonly SourceText s_wire = SourceText.From(
        """
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        public sealed class Wire : HttpMessageHandler
        {
            private readonly Queue<(int Status, string Json)> _answers = new();

            public List<string> Sent { get; } = new();

            public Wire Answer(string json, int status = 200) { _answers.Enqueue((status, json)); return this; }

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
                var account = request.Headers.TryGetValues("X-CloudNexus-Id", out var values) ? " account=" + string.Join(",", values) : "";
                Sent.Add(request.Method + " " + request.RequestUri!.PathAndQuery + " auth=" + request.Headers.Authorization + account + body);
                var (status, json) = _answers.Dequeue();
                return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
            }
        }
        """);

    [Fact]
    public void A_call_carries_path_credential_and_shared_header() => AssertGives(
        "GET /v1/instances/i%2F1 auth=Bearer key-0123456789abcdef account=acc-1",
        """
        var wire = new Wire().Answer("{\"id\":\"i/1\",\"status\":\"running\",\"owner\":null}");
        using var client = Client(wire);
        await client.Instances.GetAsync("i/1");
        return wire.Sent.Single();
        """);

    [Fact]
    public void A_body_is_sent_as_json_and_the_answer_read() => AssertGives(
        """POST /v1/instances auth=Bearer key-0123456789abcdef account=acc-1 {"name":"Ada"} -> i-9 resting""",
        """
        var wire = new Wire().Answer("{\"id\":\"i-9\",\"status\":\"resting\",\"owner\":null}");
        using var client = Client(wire);
        var made = await client.Instances.CreateAsync(new User { Name = "Ada" });
        return wire.Sent.Single() + " -> " + made.Id + " " + made.Status;
        """);

    [Fact]
    public void A_list_is_walked_page_by_page_with_its_parameters() => AssertGives(
        "a b c | /v1/instances?page=1&status=running&tag=x%7Cy /v1/instances?page=2&status=running&tag=x%7Cy",
        """
        var page = "{{\"data\":[{0}],\"pagination\":{{\"page\":{1},\"total\":3}}}}";
        var item = "{{\"id\":\"{0}\",\"status\":\"running\",\"owner\":null}}";
        var wire = new Wire()
            .Answer(string.Format(page, string.Format(item, "a") + "," + string.Format(item, "b"), 1))
            .Answer(string.Format(page, string.Format(item, "c"), 2));
        using var client = Client(wire);
        var ids = new List<string>();
        await foreach (var instance in client.Instances.ListAsync(new ListInstancesParameters { Page = 1, Status = InstanceStatus.Running, Tags = ["x", "y"] }))
        {
            ids.Add(instance.Id);
        }

        return string.Join(" ", ids) + " | " + string.Join(" ", wire.Sent.Select(static sent => sent.Split(' ')[1]));
        """);

    [Fact]
    public void An_error_is_typed_and_says_what_the_spec_says() => AssertGives(
        "NotFoundException Ada True",
        """
        var wire = new Wire().Answer("{\"name\":\"Ada\"}", 404);
        using var client = Client(wire);
        try { await client.Instances.GetAsync("i-1"); return null; }
        catch (ApiException exception)
        {
            return exception.GetType().Name + " " + ((User)exception.ErrorBody!).Name + " " + exception.Message.Contains("There is no such instance.");
        }
        """);

    [Fact]
    public void An_operation_of_the_root_is_called_on_the_root() => AssertGives(
        "True GET /v1/ping auth=Bearer key-0123456789abcdef account=acc-1",
        """
        var wire = new Wire().Answer("true");
        using var client = Client(wire);
        return await client.PingAsync() + " " + wire.Sent.Single();
        """);

    [Fact]
    public void Clients_and_lists_can_be_mocked() => AssertGives(
        "mocked",
        """
        var client = new MockClient();
        await foreach (var instance in client.Instances.ListAsync())
        {
            return instance.Id;
        }

        return null;
        """,
        """
        public sealed class MockClient : CloudNexus.CloudNexusClient
        {
            public override CloudNexus.InstancesClient Instances { get; } = new MockInstances();
        }

        public sealed class MockInstances : CloudNexus.InstancesClient
        {
            public override Specwright.AsyncPageable<CloudNexus.Instance> ListAsync(
                CloudNexus.ListInstancesParameters? parameters = null,
                Specwright.RequestOptions? options = null,
                System.Threading.CancellationToken cancellationToken = default) =>
                Specwright.AsyncPageable<CloudNexus.Instance>.FromPages(
                    new[] { new Specwright.Page<CloudNexus.Instance>(new[] { new CloudNexus.Instance { Id = "mocked", Status = "running", Owner = null } }) });
        }
        """);

    [Fact]
    public void A_missing_body_is_refused_before_anything_is_sent() => AssertGives(
        "body 0",
        """
        var wire = new Wire();
        using var client = Client(wire);
        try { await client.Instances.CreateAsync(null!); return null; }
        catch (ArgumentNullException exception) { return exception.ParamName + " " + wire.Sent.Count; }
        """);

    [Fact]
    public void Scopes_turn_into_text_and_back() => AssertGives(
        "compute:write ComputeRead False Admin",
        """
        var found = CloudNexusScopes.TryParse("nothing", out _);
        return $"{CloudNexusScope.ComputeWrite.ToText()} {CloudNexusScopes.Parse("compute:read")} {found} {CloudNexusScopes.Parse("admin")}";
        """);

    private static void AssertGives(string expected, string statements, string more = "") => Assert.Equal(
        expected,
        GeneratedCode.Run(
            [.. ClientSnapshotTests.Files, s_wire, SourceText.From("#nullable enable\n" + more)],
            """
            CloudNexusClient Client(Wire wire) =>
                new(new ApiKeyCredential("key-0123456789abcdef"), new CloudNexusClientOptions { Handler = wire, AccountId = "acc-1" });

            """ + statements));
}
