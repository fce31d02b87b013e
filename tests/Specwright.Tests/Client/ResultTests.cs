using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

/// <summary>Successes that differ, as generated results read them.</summary>
public sealed class ResultTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200, "application/json", """{"id":"t1","status":"running"}""", 0)]
    [InlineData(202, "text/plain", "later", 1)]
    [InlineData(204, "", "", 2)]
    [InlineData(206, "application/octet-stream", "raw", 3)]
    [InlineData(299, "application/json", "7", 4)]
    public async Task The_status_says_which_case_it_is(int status, string mediaType, string body, int expected)
    {
        var result = await GetAsync(status, mediaType, body, Result.Cases);

        Assert.Equal((status, expected), (result.StatusCode, result.Which));
        Assert.Equal(expected == 0 ? "t1" : null, result.Thing?.Id);
        Assert.Equal(expected == 1 ? "later" : null, result.Text);
        Assert.Equal(expected == 3, result.Content3 is { } stream && await new StreamReader(stream).ReadToEndAsync(Cancel) == "raw");
        Assert.Equal(expected == 4 ? 7 : null, result.Count);
    }

    [Fact]
    public async Task A_status_that_no_case_names_is_the_first()
    {
        var result = await GetAsync(201, "application/json", Operations.ThingJson, [.. Result.Cases.Take(2)]);

        Assert.Equal((201, "t1"), (result.StatusCode, result.Thing?.Id));
    }

    [Fact]
    public async Task A_case_of_another_shape_is_an_error() =>
        await Assert.ThrowsAsync<ApiDeserializationException>(() => GetAsync(200, "application/json", "[]", Result.Cases));

    [Fact]
    public async Task A_result_needs_a_case()
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));

        await Assert.ThrowsAsync<ArgumentException>(() => client.SendForResultAsync<Result>(client.CreateRequest(Operations.List, null), [], Cancel));
    }

    [Fact]
    public async Task Text_that_says_that_it_is_JSON_is_read_as_such()
    {
        Assert.Equal("a\"b", await TextAsync("application/json", "\"a\\\"b\""));
        Assert.Equal("\"a", await TextAsync("application/json", "\"a"));
        Assert.Equal("\"a\"", await TextAsync("text/plain", "\"a\""));
    }

    private static async Task<Result> GetAsync(int status, string mediaType, string body, IReadOnlyList<ResultCase<Result>> cases)
    {
        using var client = TestClient.Over(new RecordedHandler(_ => Answer(status, mediaType, body)));
        return await client.SendForResultAsync(client.CreateRequest(Operations.List, null), cases, Cancel);
    }

    private static async Task<string> TextAsync(string mediaType, string body)
    {
        using var client = TestClient.Over(new RecordedHandler(_ => Answer(200, mediaType, body)));
        return await client.SendForTextAsync(client.CreateRequest(Operations.List, null), Cancel);
    }

    private static HttpResponseMessage Answer(int status, string mediaType, string body)
    {
        var response = RecordedHandler.Json(body, status);
        response.Content.Headers.Remove("Content-Type");
        response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return response;
    }

    private sealed class Result : ApiResult
    {
        public static readonly ResultCase<Result>[] Cases =
        [
            ResultCase<Result>.Json("200", Support.Thing.Read, static value => new Result { Number = 0, Content = value }),
            ResultCase<Result>.Text("202", static value => new Result { Number = 1, Content = value }),
            ResultCase<Result>.Empty("204", static () => new Result { Number = 2 }),
            ResultCase<Result>.Stream("206", static value => new Result { Number = 3, Content = value }),
            ResultCase<Result>.Json("2XX", JsonRead.Int32, static value => new Result { Number = 4, Content = value }),
        ];

        public int Which => Number;

        public Thing? Thing => ValueOf<Thing>(0);

        public string? Text => ValueOf<string>(1);

        public Stream? Content3 => ValueOf<Stream>(3);

        public int? Count => ValueOf<int?>(4);
    }
}
