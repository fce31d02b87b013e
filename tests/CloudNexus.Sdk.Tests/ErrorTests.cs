using CloudNexus.Embedded;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>What the documents say of errors, as exceptions.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData(400, typeof(BadRequestException))]
    [InlineData(401, typeof(UnauthorizedException))]
    [InlineData(402, typeof(ApiException))]
    [InlineData(403, typeof(ForbiddenException))]
    [InlineData(404, typeof(NotFoundException))]
    [InlineData(429, typeof(RateLimitExceededException))]
    [InlineData(500, typeof(ServerErrorException))]
    [InlineData(502, typeof(ServerErrorException))]
    public async Task Every_status_has_its_exception_and_the_documents_body(int status, Type type)
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /instances/v1/instances/inst_1", Fault.Error(status, "SOME_CODE"));

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => cloud.Instances.Instances.GetAsync("inst_1"));

        Assert.Equal(type, error.GetType());
        Assert.Equal((status, "SOME_CODE", "req_fa017fa017fa017f"), (error.StatusCode, error.ErrorCode, error.RequestId));
        Assert.True(error.TryGetError<Instances.ErrorResponse>(out var body));
        Assert.Equal(("SOME_CODE", false), (body.Error.Code.Value, body.Error.Code.IsKnown));
    }

    [Fact]
    public async Task An_account_without_credits_gets_the_error_of_the_document()
    {
        await using var cloud = await Cloud.StartAsync(new CloudNexusServerOptions { AccountBalance = 2.45m });
        var request = new Instances.CreateInstanceRequest { Name = "n", Plan = Instances.Plan.Pro, Region = "us-east-1", Image = "i" };

        var error = await Assert.ThrowsAsync<ApiException>(() => cloud.Instances.Instances.CreateAsync(request));

        Assert.Equal(Instances.ErrorCode.Values.InsufficientCredits, error.ErrorCode);
        Assert.Equal("Account balance is below minimum threshold.", error.ErrorMessage);
        Assert.True(error.TryGetError<Instances.ErrorResponse>(out var body));
        Assert.Equal(Instances.ErrorCode.InsufficientCredits, body.Error.Code);
        Assert.Equal(("$2.45", "$5.00"), (body.Error.Details!["current_balance"].GetString(), body.Error.Details["required"].GetString()));
        Assert.Equal(body.Error.RequestId, error.RequestId);
        Assert.Single(cloud.Server.Requests);
    }

    [Fact]
    public async Task An_exception_filter_can_use_the_code()
    {
        await using var cloud = await Cloud.StartAsync();
        var caught = "";
        try
        {
            await cloud.Compute.Jobs.GetAsync("job_none");
        }
        catch (ApiException e) when (e.ErrorCode == "NOT_FOUND")
        {
            caught = e.ErrorCode;
        }

        Assert.Equal("NOT_FOUND", caught);
    }

    [Theory]
    [InlineData(400, "Check request body")]
    [InlineData(401, "Verify API key")]
    [InlineData(403, "Check role/scopes")]
    [InlineData(429, "Wait & retry with exponential backoff")]
    [InlineData(500, "Check status page or contact support")]
    public async Task The_message_says_what_the_document_says_to_do(int status, string advice)
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /platform/v2/servers", Fault.Error(status));

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => cloud.Platform.Servers.ListAsync());

        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
        Assert.Contains("GET /servers", error.Message, StringComparison.Ordinal);
        Assert.Contains("req_fa017fa017fa017f", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_without_a_scope_is_told_which_one_it_needs()
    {
        await using var cloud = await Cloud.StartAsync();
        using var client = new Keys.CloudNexusKeysClient(new ApiKeyCredential(cloud.Server.Keys.KeyManagement.Live), new() { BaseUrl = cloud.Server.KeysUrl });

        var error = await Assert.ThrowsAsync<ForbiddenException>(() => client.Instances.CreateAsync(new() { Name = "n" }));

        Assert.Equal(["compute:write"], error.RequiredScopes);
        Assert.Contains("compute:write", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_key_is_refused_at_the_first_attempt_and_not_shown()
    {
        await using var cloud = await Cloud.StartAsync();
        var expired = cloud.Server.Keys.Compute.Expired;

        var error = await Assert.ThrowsAsync<UnauthorizedException>(() =>
            cloud.Compute.Jobs.GetAsync("job_1", new RequestOptions { Credential = new ApiKeyCredential(expired) }));

        Assert.Single(cloud.Server.Requests);
        Assert.DoesNotContain(expired, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_was_exceeded_says_how_long_to_wait()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /compute/v1/jobs/job_1", Fault.TooManyRequests("120"));

        var error = await Assert.ThrowsAsync<RateLimitExceededException>(() => cloud.Compute.Jobs.GetAsync("job_1"));

        Assert.Equal(TimeSpan.FromSeconds(120), error.RetryAfter);
    }

    [Fact]
    public async Task A_page_of_a_proxy_is_the_servers_error_with_its_body()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /core/v1/health", Fault.BadGateway());

        var error = await Assert.ThrowsAsync<ServerErrorException>(() => cloud.Core.Health.GetAsync());

        Assert.Equal(502, error.StatusCode);
        Assert.Null(error.ErrorBody);
        Assert.Contains("502 Bad Gateway", System.Text.Encoding.UTF8.GetString(error.Body.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("<html>", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_failed_is_sent_once()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("POST /platform/v2/servers", Fault.Error(500), times: 5);

        await Assert.ThrowsAsync<ServerErrorException>(() => cloud.Platform.Servers.CreateAsync(new() { Region = "r", Plan = "p", Image = "i" }));

        Assert.Single(cloud.Server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"deleted":true}""")]
    public async Task A_termination_takes_any_body_for_success(string body)
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("DELETE /platform/v2/servers/srv_2x9k4m", body.Length == 0 ? Fault.Empty() : Fault.Answer(200, body));

        await cloud.Platform.Servers.DeleteAsync("srv_2x9k4m");

        Assert.Equal(200, cloud.Last.StatusCode);
    }

    [Fact]
    public async Task The_limit_is_known_after_every_response()
    {
        await using var cloud = await Cloud.StartAsync();

        await cloud.Platform.Servers.ListAsync(RequestOptions.Capture(out var info));

        Assert.Equal(2000, info.RateLimit!.Limit);
        Assert.Equal(1999, cloud.Platform.RateLimit!.Remaining);
        Assert.NotNull(cloud.Platform.RateLimit.ResetsAt);
    }

    [Fact]
    public async Task What_the_server_says_of_the_limit_wins_over_the_documents_number()
    {
        await using var cloud = await Cloud.StartAsync(new CloudNexusServerOptions { Tier = CloudNexusTier.Starter, RequestsPerMinute = 300 });

        await cloud.Platform.Servers.ListAsync();

        Assert.Equal((300L, 299L), (cloud.Platform.RateLimit!.Limit, cloud.Platform.RateLimit.Remaining));
    }
}
