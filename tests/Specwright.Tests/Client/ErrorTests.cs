using System.Net;
using System.Text;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(400, typeof(BadRequestException))]
    [InlineData(401, typeof(UnauthorizedException))]
    [InlineData(402, typeof(ApiException))]
    [InlineData(403, typeof(ForbiddenException))]
    [InlineData(404, typeof(NotFoundException))]
    [InlineData(409, typeof(ConflictException))]
    [InlineData(418, typeof(ApiException))]
    [InlineData(422, typeof(UnprocessableEntityException))]
    [InlineData(429, typeof(RateLimitExceededException))]
    [InlineData(500, typeof(ServerErrorException))]
    [InlineData(503, typeof(ServerErrorException))]
    [InlineData(599, typeof(ServerErrorException))]
    [InlineData(304, typeof(ApiException))]
    public async Task Every_status_has_its_exception(int status, Type type)
    {
        var error = await FailAsync(status, """{"error":{"code":"C","message":"m"}}""");

        Assert.Equal((type, status, "C"), (error.GetType(), error.StatusCode, error.ErrorCode));
    }

    [Theory]
    [InlineData("""{"error":{"code":"INSUFFICIENT_CREDITS","message":"Low.","request_id":"req_1"}}""", "INSUFFICIENT_CREDITS", "Low.", "req_1")]
    [InlineData("""{"code":17,"message":"Bad."}""", "17", "Bad.", null)]
    [InlineData("""{"message":"Bad.","requestId":"r"}""", null, "Bad.", "r")]
    [InlineData("""{"type":"about:blank","title":"Not allowed","detail":"Why.","status":403}""", "about:blank", "Why.", null)]
    [InlineData("""{"title":"Not allowed"}""", null, "Not allowed", null)]
    [InlineData("""{"error":"invalid_grant","error_description":"Expired."}""", "invalid_grant", "Expired.", null)]
    [InlineData("""{"error":"Something is wrong"}""", null, "Something is wrong", null)]
    [InlineData("""{"errors":[{"code":"E1","message":"First."},{"code":"E2"}]}""", "E1", "First.", null)]
    [InlineData("""{"error":null,"errors":[],"code":{},"message":["x"]}""", null, null, null)]
    [InlineData("[1,2]", null, null, null)]
    [InlineData("\"text\"", null, null, null)]
    [InlineData("{\"error\":", null, null, null)]
    [InlineData("{\"message\":\"\\ud800\"}", null, null, null)]
    [InlineData("", null, null, null)]
    public async Task Code_text_and_id_are_found_in_bodies_of_many_shapes(string json, string? code, string? text, string? requestId)
    {
        var error = await FailAsync(400, json);

        Assert.Equal((code, text, requestId), (error.ErrorCode, error.ErrorMessage, error.RequestId));
        Assert.Equal(json, Encoding.UTF8.GetString(error.Body.Span));
    }

    [Fact]
    public async Task A_message_says_what_was_called_what_happened_and_under_which_id()
    {
        var operation = new ApiOperation("getThing", "GET", "/things/{id}")
        {
            RequiredScopes = ["compute:read", "compute:write"],
            Errors = [ApiErrorReader.Hint("403", "Check role/scopes"), ApiErrorReader.Hint("4XX", "Something else")],
        };
        using var client = TestClient.Over(new RecordedHandler("""{"error":{"code":"INSUFFICIENT_SCOPE","message":"No.","request_id":"req_8f7e"}}""", 403));

        var error = await Assert.ThrowsAsync<ForbiddenException>(() => client.CallAsync(operation, static r => r.Path("id", "secret-id")));

        Assert.Equal(
            "GET /things/{id} → 403 Forbidden: INSUFFICIENT_SCOPE No. (request req_8f7e) Check role/scopes. The operation needs the scopes compute:read, compute:write.",
            error.Message);
        Assert.Equal(["compute:read", "compute:write"], error.RequiredScopes);
        Assert.Equal(("getThing", "https://api.example.com/v1/things/secret-id"), (error.OperationId, error.RequestUri!.AbsoluteUri));
    }

    [Fact]
    public async Task The_id_may_be_in_a_header()
    {
        using var client = TestClient.Over(new RecordedHandler(static _ => RecordedHandler.Json("{}", 500, ("X-Request-Id", "req_h"))));

        var error = await Assert.ThrowsAsync<ServerErrorException>(() => client.CallAsync(Operations.List));

        Assert.Equal("req_h", error.RequestId);
        Assert.Equal("req_h", error.Headers["x-request-id"]);
        Assert.Equal("GET /things → 500 Internal Server Error (request req_h)", error.Message);
    }

    [Fact]
    public async Task A_page_of_a_proxy_is_the_servers_error_and_not_one_of_ours()
    {
        const string Html = "<html><h1>502 Bad Gateway</h1></html>";
        var operation = new ApiOperation("listThings", "GET", "/things") { Errors = [ApiErrorReader.Create("default", ThingError.Read)] };
        await using var server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 502;
            context.Response.ContentType = "text/html";
            return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, Html);
        });
        using var client = TestClient.Of(server);

        var error = await Assert.ThrowsAsync<ServerErrorException>(() => client.CallAsync(operation));

        Assert.Equal((502, Html), (error.StatusCode, Encoding.UTF8.GetString(error.Body.Span)));
        Assert.Null(error.ErrorBody);
        Assert.Null(error.InnerException);
        Assert.DoesNotContain("<html>", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "exact")]
    [InlineData(418, "class")]
    [InlineData(500, "default")]
    public async Task The_body_is_read_as_the_type_that_fits_the_status_best(int status, string expected)
    {
        var operation = new ApiOperation("op", "GET", "/op")
        {
            Errors =
            [
                ApiErrorReader.Create("default", static (ref System.Text.Json.Utf8JsonReader r) => Tag(ThingError.Read(ref r), "default")),
                ApiErrorReader.Create("404", static (ref System.Text.Json.Utf8JsonReader r) => Tag(ThingError.Read(ref r), "exact")),
                ApiErrorReader.Create("4XX", static (ref System.Text.Json.Utf8JsonReader r) => Tag(ThingError.Read(ref r), "class")),
            ],
        };
        using var client = TestClient.Over(new RecordedHandler("""{"error":{},"balance":"$2.45"}""", status));

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => client.CallAsync(operation));

        Assert.True(error.TryGetError<Tuple<ThingError, string>>(out var body));
        Assert.Equal(("$2.45", expected), (body.Item1.Balance, body.Item2));
        Assert.False(error.TryGetError<Thing>(out _));
    }

    [Fact]
    public async Task Text_of_the_server_is_cut_and_cannot_forge_a_log()
    {
        var error = await FailAsync(400, "{\"message\":\"line\\r\\nFAKE \\u202Egnp.exe\\u0000\\u001b[31m " + new string('x', 300) + "\"}");

        Assert.StartsWith("line FAKE gnp.exe[31m xxx", error.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(201, error.ErrorMessage!.Length);
        Assert.EndsWith("…", error.ErrorMessage, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, static c => char.IsControl(c));
    }

    [Fact]
    public async Task A_key_that_the_server_repeats_is_not_repeated_by_us()
    {
        var error = await FailAsync(401, $$"""{"code":"{{TestClient.Key}}","message":"The key {{TestClient.Key}} is unknown.","request_id":"{{TestClient.Key}}"}""");

        Assert.Equal("The key *** is unknown.", error.ErrorMessage);
        Assert.DoesNotContain(TestClient.Key, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_error_body_is_cut()
    {
        var error = await FailAsync(500, new string('x', 1_000_000));

        Assert.Equal(64 * 1024, error.Body.Length);
    }

    [Fact]
    public async Task An_error_whose_body_breaks_off_is_still_that_error()
    {
        using var client = TestClient.Over(new RecordedHandler(static request =>
        {
            var body = new StuckStream("partial"u8.ToArray());
            _ = body.IsRead.ContinueWith(_ => body.Dispose(), TaskScheduler.Default);
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StreamContent(body) };
        }));

        Assert.Equal(503, (await Assert.ThrowsAsync<ServerErrorException>(() => client.CallAsync(Operations.List))).StatusCode);
    }

    [Fact]
    public async Task A_429_says_how_long_to_wait()
    {
        using var client = TestClient.Over(new RecordedHandler(static _ =>
            RecordedHandler.Json("{}", 429, ("Retry-After", "120"), ("X-RateLimit-Limit", "100"), ("X-RateLimit-Remaining", "0"))));

        var error = await Assert.ThrowsAsync<RateLimitExceededException>(() => client.CallAsync(Operations.List));

        Assert.Equal(TimeSpan.FromMinutes(2), error.RetryAfter);
        Assert.Equal((100, 0), (error.RateLimit!.Limit, error.RateLimit.Remaining));
    }

    [Fact]
    public async Task A_POST_that_fails_is_sent_once()
    {
        using var handler = new RecordedHandler("{}", 500);
        using var client = TestClient.Over(handler);

        Assert.Equal(1, (await Assert.ThrowsAsync<ServerErrorException>(() => client.CallAsync(Operations.Create))).Attempts);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public void Exceptions_can_be_made_for_tests()
    {
        var error = new NotFoundException("gone") { ErrorCode = "X", RequestId = "r" };

        Assert.Equal((404, "X"), (error.StatusCode, error.ErrorCode));
        Assert.Equal(418, new ApiException(418, "teapot").StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (HttpStatusCode)new RateLimitExceededException("x").StatusCode);
    }

    private static Tuple<ThingError, string> Tag(ThingError error, string name) => Tuple.Create(error, name);

    private static async Task<ApiException> FailAsync(int status, string json)
    {
        using var client = TestClient.Over(new RecordedHandler(json, status));
        return await Assert.ThrowsAnyAsync<ApiException>(() => client.CallAsync(Operations.List));
    }
}
