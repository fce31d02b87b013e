using System.Text;
using System.Text.Json;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

public sealed class BodyTests
{
    [Fact]
    public async Task A_model_is_sent_as_JSON_with_its_length()
    {
        var sent = await SendAsync(static request => request.JsonBody(new Thing { Id = "t1", Status = ThingStatus.Running }));

        Assert.Equal(Operations.ThingJson, sent.Body);
        Assert.Equal("application/json", sent.Header("Content-Type"));
        Assert.Equal("30", sent.Header("Content-Length"));
    }

    [Fact]
    public async Task Lists_and_other_media_types_are_sent_as_JSON_too()
    {
        var sent = await SendAsync(static request =>
            request.JsonBody(new List<string> { "a", "ü" }, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String), "application/json-patch+json"));

        Assert.Equal("""["a","ü"]""", sent.Body);
        Assert.Equal("application/json-patch+json", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task A_required_body_is_required_and_an_optional_one_is_not_sent()
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));
        var request = client.CreateRequest(Operations.Create, null);
        Assert.Equal("body", Assert.Throws<ArgumentNullException>(() => request.JsonBody((IJsonModel)null!)).ParamName);

        var sent = await SendAsync(static request =>
        {
            request.OptionalJsonBody(null);
            request.JsonBody<List<string>>(null, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String));
            request.FormBody(null);
            request.MultipartBody(null);
            request.StreamBody(null);
            request.BytesBody(null);
            request.TextBody(null);
            request.ContentBody(null);
        });

        Assert.Equal(("", null, "0"), (sent.Body, sent.Header("Content-Type"), sent.Header("Content-Length")));
    }

    [Fact]
    public async Task A_form_repeats_lists_and_writes_spaces_as_plus()
    {
        var sent = await SendAsync(static request => request.FormBody(new Color("""{"a b":"c d+e","list":[1,2],"none":null,"nested":{"x":1}}""")));

        Assert.Equal("a+b=c+d%2Be&list=1&list=2&nested=%7B%22x%22%3A1%7D", sent.Body);
        Assert.Equal("application/x-www-form-urlencoded", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task Parts_are_sent_as_browsers_send_them()
    {
        var sent = await SendAsync(static request => request.MultipartBody(
        [
            MultipartPart.Text("count", 3),
            MultipartPart.Json("meta", Color.Rgb).Header("X-Part", "1"),
            MultipartPart.File("file", new MemoryStream("hello"u8.ToArray()), "ein \"Bild\"\r\nü.png", "image/png"),
        ]));

        var boundary = sent.Header("Content-Type")!["multipart/form-data; boundary=".Length..];
        Assert.DoesNotContain('"', boundary);
        var expected = new StringBuilder()
            .Append($"--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n3\r\n")
            .Append($"--{boundary}\r\nContent-Type: application/json\r\nContent-Disposition: form-data; name=\"meta\"\r\nX-Part: 1\r\n\r\n")
            .Append("""{"R":100,"G":200,"B":150}""" + "\r\n")
            .Append($"--{boundary}\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ein %22Bild%22%0D%0A_.png\"; ")
            .Append("filename*=UTF-8''ein%20%22Bild%22%0D%0A%C3%BC.png\r\n\r\nhello\r\n")
            .Append($"--{boundary}--\r\n");
        Assert.Equal(expected.ToString(), sent.Body);
    }

    [Fact]
    public async Task Streams_bytes_text_and_content_are_sent_as_they_are()
    {
        using var stream = new MemoryStream("xxhello"u8.ToArray()) { Position = 2 };

        Assert.Equal("hello", (await SendAsync(request => request.StreamBody(stream, "image/png"))).Body);
        Assert.True(stream.CanRead);
        Assert.Equal("bytes", (await SendAsync(static request => request.BytesBody("bytes"u8.ToArray()))).Body);

        var text = await SendAsync(static request => request.TextBody("ü", "text/csv"));
        Assert.Equal(("ü", "text/csv; charset=utf-8"), (text.Body, text.Header("Content-Type")));
        Assert.Equal("text/csv; charset=utf-16", (await SendAsync(static request => request.TextBody("u", "text/csv; charset=utf-16"))).Header("Content-Type"));
        Assert.Equal("own", (await SendAsync(static request => request.ContentBody(new StringContent("own")))).Body);
    }

    [Fact]
    public async Task Members_of_the_caller_are_merged_into_the_JSON_body()
    {
        var options = new RequestOptions { AdditionalBody = { ["status"] = JsonDocument.Parse("\"odd\"").RootElement, ["x"] = JsonDocument.Parse("[1]").RootElement } };

        var sent = await SendAsync(static request => request.JsonBody(new Thing { Id = "t1", Status = ThingStatus.Running }, "application/vnd.x+json"), options);
        Assert.Equal("""{"id":"t1","status":"odd","x":[1]}""", sent.Body);
        Assert.Equal("application/vnd.x+json", sent.Header("Content-Type"));

        Assert.Equal("""{"status":"odd","x":[1]}""", (await SendAsync(static _ => { }, options)).Body);
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(static request => request.TextBody("x"), options));
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(static request => request.JsonBody("x", JsonWrite.String), options));
    }

    [Theory]
    [InlineData("application/json\r\nX: 1")]
    [InlineData("ü/x")]
    public void A_media_type_from_a_description_cannot_begin_another_header(string mediaType)
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));
        var request = client.CreateRequest(Operations.Create, null);

        Assert.Throws<ArgumentException>(() => request.BytesBody([1], mediaType));
        Assert.Throws<ArgumentException>(() => MultipartPart.File("f", [1], null, mediaType));
    }

    private static async Task<SentRequest> SendAsync(Action<ApiRequest> prepare, RequestOptions? options = null)
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server);
        await client.CallAsync(Operations.Create, prepare, options);
        return server.Last;
    }
}
