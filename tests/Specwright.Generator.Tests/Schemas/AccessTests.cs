namespace Specwright.Generator.Tests.Schemas;

/// <summary>Members that only responses have (<c>readOnly</c>), and members that only requests have (<c>writeOnly</c>).</summary>
public sealed class AccessTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /users:
            post:
              operationId: createUser
              tags: [users]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
        components:
          schemas:
            User:
              type: object
              required: [id, state, created, name, password, pin, note]
              properties:
                id: {type: string, readOnly: true}
                state: {type: string, enum: [active, gone], readOnly: true}
                created: {type: integer, readOnly: true}
                etag: {type: string, readOnly: true}
                name: {type: string}
                password: {type: string, writeOnly: true}
                pin: {type: integer, writeOnly: true}
                note: {type: [string, 'null'], writeOnly: true}
                parent: {$ref: '#/components/schemas/User', readOnly: true}
                child: {allOf: [{$ref: '#/components/schemas/User'}], readOnly: true}
        """;

    private static readonly Lazy<SchemaSdk> s_sdk = new(static () => SchemaSdk.OfSpec(Spec));

    [Fact]
    public void A_caller_need_not_set_what_the_api_sets() => Assert.Equal(
        """{"name":"Ada","password":"p","pin":1,"note":null}""",
        s_sdk.Value.Run("""return JsonModel.ToJson(new User { Name = "Ada", Password = "p", Pin = 1, Note = null }).Replace("\"created\":0,", "");"""));

    [Fact]
    public void A_response_without_a_required_member_is_refused_though_it_is_read_only() => Assert.Contains(
        "'id', 'state', 'created'",
        (string)s_sdk.Value.Run("""try { JsonModel.Parse("{\"name\":\"Ada\"}", User.Read); return ""; } catch (JsonException e) { return e.Message; }""")!,
        StringComparison.Ordinal);

    [Fact]
    public void A_response_need_not_have_what_only_requests_have() =>
        s_sdk.Value.AssertSame("User", """{"id":"u","state":"active","created":5,"name":"Ada"}""");

    [Fact]
    public void What_was_read_is_sent_back_without_what_the_api_sets()
    {
        var sent = s_sdk.Value.Run(
            """
            string? body = null;
            using var handler = new Recorder(text => body = text);
            using var client = new CloudNexusClient(new CloudNexusClientOptions { BaseUrl = new Uri("https://api.test"), Handler = handler });
            var user = JsonModel.Parse("{\"id\":\"u\",\"state\":\"active\",\"created\":5,\"etag\":\"e\",\"name\":\"Ada\",\"parent\":{\"id\":\"p\",\"state\":\"gone\",\"created\":1,\"name\":\"B\"},\"extra\":1}", User.Read);
            user.Password = "new";
            await client.Users.CreateAsync(user);
            return body + " " + JsonModel.ToJson(user);
            """,
            """
            internal sealed class Recorder(Action<string> record) : System.Net.Http.HttpMessageHandler
            {
                protected override async Task<System.Net.Http.HttpResponseMessage> SendAsync(System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    record(await request.Content!.ReadAsStringAsync(cancellationToken));
                    return new(System.Net.HttpStatusCode.OK) { Content = new System.Net.Http.StringContent("{\"id\":\"u\",\"state\":\"active\",\"created\":5,\"name\":\"Ada\"}") };
                }
            }
            """);

        Assert.Equal(
            """{"name":"Ada","password":"new","extra":1} {"id":"u","state":"active","created":5,"etag":"e","name":"Ada","password":"new","parent":{"id":"p","state":"gone","created":1,"name":"B"},"extra":1}""",
            sent);
    }
}
