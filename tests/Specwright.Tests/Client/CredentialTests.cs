using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class CredentialTests
{
    private const string Key = TestClient.Key;

    public static TheoryData<string> NoKeys { get; } = ["", " ", "abc def", "abc\n", "\"abc\"", "'abc'", "cn_live_sk_<your_api_key>", "cn_live_sk_...", "cn_live_sk_…", "YOUR_API_KEY", "kéy"];

    [Fact]
    public async Task A_key_and_a_token_both_go_into_the_header_and_nowhere_else()
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        foreach (var credential in (ApiCredential[])[new ApiKeyCredential(Key), new StaticTokenCredential(Key)])
        {
            using var client = new TestClient(credential, new TestOptions { BaseUrl = server.Url });
            await client.CallAsync(Operations.List);

            Assert.Equal("Bearer " + Key, server.Last.Header("Authorization"));
            Assert.DoesNotContain(Key, server.Last.Target, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_client_without_a_credential()
    {
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new TestClient((ApiCredential)null!, new TestOptions())).ParamName);
        Assert.Throws<ArgumentNullException>(() => new ApiKeyCredential(null!));
    }

    [Theory]
    [MemberData(nameof(NoKeys))]
    public void What_cannot_be_a_key_is_refused_without_being_shown(string key)
    {
        var errors = new List<ArgumentException>
        {
            Assert.Throws<ArgumentException>(() => new ApiKeyCredential(key)),
            Assert.Throws<ArgumentException>(() => new StaticTokenCredential(key)),
            Assert.Throws<ArgumentException>(() => new ApiKeyCredential(Key).Update(key)),
        };

        Assert.All(errors, error => Assert.DoesNotContain(key.Trim().Length > 3 ? key : "\0", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_key_is_used_by_the_next_call_of_every_client()
    {
        using var handler = new RecordedHandler("{}");
        var credential = new ApiKeyCredential("old_key_1");
        using var client = new TestClient(credential, new TestOptions { Handler = handler });

        await client.CallAsync(Operations.List);
        credential.Update("new_key_2");
        await client.CallAsync(Operations.List);

        Assert.Equal(["Bearer old_key_1", "Bearer new_key_2"], handler.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_provider_is_asked_for_each_attempt_and_what_it_gives_is_checked()
    {
        using var handler = new RecordedHandler("{}");
        var keys = new Queue<string>(["key_1", "key_2", "bad key"]);
        using var client = new TestClient(ApiKeyCredential.FromProvider(_ => new ValueTask<string>(keys.Dequeue())), new TestOptions { Handler = handler });

        await client.CallAsync(Operations.List);
        await client.CallAsync(Operations.List);

        Assert.Equal(["Bearer key_1", "Bearer key_2"], handler.Requests.Select(static request => request.Header("Authorization")));
        await Assert.ThrowsAsync<ArgumentException>(() => client.CallAsync(Operations.List));
        Assert.Throws<InvalidOperationException>(() => ApiKeyCredential.FromProvider(_ => default).Update("other"));
    }

    [Fact]
    public async Task A_key_can_come_from_the_environment()
    {
        var variable = "SPECWRIGHT_TEST_" + Guid.NewGuid().ToString("N");
        Assert.Contains(variable, Assert.Throws<InvalidOperationException>(() => ApiKeyCredential.FromEnvironment(variable)).Message, StringComparison.Ordinal);

        Environment.SetEnvironmentVariable(variable, Key);
        using var handler = new RecordedHandler("{}");
        using var client = new TestClient(ApiKeyCredential.FromEnvironment(variable), new TestOptions { Handler = handler });
        await client.CallAsync(Operations.List);

        Assert.Equal("Bearer " + Key, handler.Last.Header("Authorization"));
    }

    [Fact]
    public async Task The_credential_of_a_call_wins_and_so_does_a_header_the_caller_wrote()
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await client.CallAsync(Operations.List, options: new RequestOptions { Credential = new StaticTokenCredential("other") });
        await client.CallAsync(Operations.List, options: new RequestOptions { Headers = { ["Authorization"] = "Custom x" } });
        await client.CallAsync(Operations.List, options: new RequestOptions { Credential = ApiCredential.None });

        Assert.Equal(["Bearer other", "Custom x", null], handler.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task An_anonymous_operation_gets_no_credential()
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);

        await client.CallAsync(new ApiOperation("health", "GET", "/health") { Security = [] });

        Assert.Null(handler.Last.Header("Authorization"));
    }

    [Theory]
    [InlineData(ApiKeyLocation.Header, "/v1/things", Key, null)]
    [InlineData(ApiKeyLocation.Cookie, "/v1/things", null, "the_key=" + Key)]
    [InlineData(ApiKeyLocation.Query, "/v1/things?the_key=" + Key, null, null)]
    public async Task A_key_goes_where_the_scheme_says(ApiKeyLocation location, string target, string? header, string? cookie)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler, api: Api(SecurityScheme.ApiKey("key", location, "the_key")));

        await client.CallAsync(Operations.List);

        Assert.Equal((target, header, cookie), (handler.Last.Target, handler.Last.Header("the_key"), handler.Last.Header("Cookie")));
        Assert.Null(handler.Last.Header("Authorization"));
    }

    [Fact]
    public async Task A_header_is_preferred_to_the_query_which_logs_can_see()
    {
        using var handler = new RecordedHandler("{}");
        var query = SecurityScheme.ApiKey("query", ApiKeyLocation.Query, "api_key");
        using var client = TestClient.Over(handler, api: Api(query, SecurityScheme.Bearer("bearer")));

        await client.CallAsync(Operations.List);
        await client.CallAsync(new ApiOperation("op", "GET", "/op") { Security = [new SecurityRequirement("query")] });

        Assert.Equal("Bearer " + Key, handler.Requests[0].Header("Authorization"));
        Assert.Equal("api_key=" + Key, handler.Requests[1].Query);
    }

    [Fact]
    public async Task A_key_in_the_query_is_shown_nowhere()
    {
        using var client = TestClient.Over(new RecordedHandler("{}", 500), api: Api(SecurityScheme.ApiKey("key", ApiKeyLocation.Query, "k")));

        var error = await Assert.ThrowsAsync<ServerErrorException>(() => client.CallAsync(
            Operations.List, static request => request.Query("page", 2), new RequestOptions { Query = { ["access_token"] = "t0k" } }));

        Assert.Equal("https://api.example.com/v1/things?page=2&access_token=***&k=***", error.RequestUri!.AbsoluteUri);
        Assert.DoesNotContain(Key, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_before_the_key_can_be_set()
    {
        using var handler = new RecordedHandler("{}");
        using var client = new TestClient(new ApiKeyCredential(Key) { HeaderPrefix = "Token" }, new TestOptions { Handler = handler });

        await client.CallAsync(Operations.List);

        Assert.Equal("Token " + Key, handler.Last.Header("Authorization"));
    }

    [Fact]
    public async Task User_name_and_password_are_sent_as_basic()
    {
        using var handler = new RecordedHandler("""{"message":"wrong päss or dXM6cMOkc3M="}""", 401);
        using var client = new TestClient(new BasicCredential("us", "päss"), new TestOptions { Handler = handler }, Api(SecurityScheme.Basic("basic")));

        var error = await Assert.ThrowsAsync<UnauthorizedException>(() => client.CallAsync(Operations.List));

        Assert.Equal("Basic dXM6cMOkc3M=", handler.Last.Header("Authorization"));
        Assert.Equal("wrong *** or ***", error.ErrorMessage);
        Assert.Throws<ArgumentException>(() => new BasicCredential("a:b", "c"));
    }

    [Fact]
    public async Task A_credential_that_the_operation_does_not_accept_says_what_it_accepts()
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler, api: Api(SecurityScheme.Basic("basic")));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.CallAsync(Operations.List));

        Assert.Contains("GET /things accepts Basic 'basic', which a ApiKeyCredential cannot give", error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);

        await client.CallAsync(new ApiOperation("op", "GET", "/op") { Security = [new SecurityRequirement("basic"), SecurityRequirement.None] });
        Assert.Null(handler.Last.Header("Authorization"));
    }

    [Fact]
    public async Task Schemes_that_are_needed_together_are_served_by_a_set()
    {
        using var handler = new RecordedHandler("{}");
        var set = new CredentialSet([new("app", new ApiKeyCredential("app_key")), new("user", new StaticTokenCredential("user_token"))]);
        using var client = new TestClient(set, new TestOptions { Handler = handler }, Api(SecurityScheme.ApiKey("app", ApiKeyLocation.Header, "X-App"), SecurityScheme.OAuth2("user"), SecurityScheme.Basic("basic")));

        await client.CallAsync(new ApiOperation("op", "GET", "/op") { Security = [new SecurityRequirement("basic"), new SecurityRequirement("app").And("user", "read")] });

        Assert.Equal(("app_key", "Bearer user_token"), (handler.Last.Header("X-App"), handler.Last.Header("Authorization")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.CallAsync(new ApiOperation("op", "GET", "/op") { Security = [new SecurityRequirement("basic")] }));
    }

    [Fact]
    public async Task A_token_source_gets_the_scopes_the_operation_needs()
    {
        using var handler = new RecordedHandler("{}");
        var source = new ScopedToken();
        using var client = new TestClient(source, new TestOptions { Handler = handler });

        await client.CallAsync(new ApiOperation("op", "GET", "/op") { RequiredScopes = ["compute:read"] });

        Assert.Equal("Bearer for-compute:read", handler.Last.Header("Authorization"));
    }

    [Fact]
    public void Credentials_and_options_never_show_what_they_hold()
    {
        object[] holders =
        [
            new ApiKeyCredential(Key), new StaticTokenCredential(Key), new BasicCredential(Key, Key), new CredentialSet([new("a", new ApiKeyCredential(Key))]),
            new TestOptions { AccountId = Key, Headers = { ["X"] = Key } }, new RequestOptions { Headers = { ["X"] = Key } }, new SecretString(Key),
        ];

        Assert.All(holders, static holder => Assert.DoesNotContain(Key, holder.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(Key, System.Text.Json.JsonSerializer.Serialize(new ApiKeyCredential(Key)), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, System.Text.Json.JsonSerializer.Serialize(new StaticTokenCredential(Key)), StringComparison.Ordinal);
    }

    private static ApiDescription Api(params SecurityScheme[] schemes) => new("Test API", "1") { DefaultServer = "https://api.example.com/v1", SecuritySchemes = schemes };

    private sealed class ScopedToken : TokenCredential
    {
        public override ValueTask<string> GetTokenAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken) => new("for-" + string.Join(",", scopes));
    }
}
