using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Client;

public sealed class ResponseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(204, "")]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    [InlineData(202, "<html>")]
    public async Task An_operation_without_a_result_tolerates_any_body(int status, string body)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            if (status != 204)
            {
                await context.Response.WriteAsync(body);
            }
        });
        using var client = TestClient.Of(server);

        await client.CallAsync(Operations.Delete, static request => request.Path("id", "t1"));

        Assert.Equal("DELETE", server.Last.Method);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(206)]
    public async Task Every_2xx_is_a_success(int status)
    {
        using var client = TestClient.Over(new RecordedHandler(Operations.ThingJson, status));

        Assert.Equal("t1", (await client.GetAsync(Operations.List)).Id);
    }

    [Fact]
    public async Task An_empty_body_is_null_only_where_the_operation_says_so()
    {
        using var client = TestClient.Over(new RecordedHandler("", 204));

        Assert.Null(await client.SendOrNullAsync(client.CreateRequest(Operations.List, null), Thing.Read, Cancel));
        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => client.GetAsync(Operations.List));
        Assert.Equal("GET /things → 204, but the response is no Thing: the body is empty.", error.Message);
    }

    [Fact]
    public async Task A_response_of_another_shape_names_type_place_and_nothing_of_the_body()
    {
        const string Json = """[{"id":"t1","status":"running","labels":{"a b":"x"},"parent":{"id":"t2","status":"running","tags":["ok",{"secret":"hush"}]}}]""";
        using var client = TestClient.Over(new RecordedHandler(Json));

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() =>
            client.SendAsync(client.CreateRequest(Operations.List, null), static (ref Utf8JsonReader r) => JsonRead.List(ref r, Thing.Read), Cancel));

        Assert.Equal("$[0].parent.tags[1]", error.JsonPath);
        Assert.Equal("GET /things → 200, but the response is no List<Thing>: Expected a string but found object at $[0].parent.tags[1].", error.Message);
        Assert.Equal(typeof(List<Thing>), error.TargetType);
        Assert.Equal(Json, Encoding.UTF8.GetString(error.Body.Span));
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"t1","status":{}}""", "$.status")]
    [InlineData("""{"id":"t1"}""", "$")]
    [InlineData("""{"id":"t1","status":"x","tags":[[]]}""", "$.tags[0]")]
    [InlineData("""{"id":"t1","status":"x","labels":{"a b":[1]}}""", "$.labels['a b']")]
    [InlineData("""{"id":"t1","status":"x","parent":{"id":"t2"},"tags":[]}""", "$.parent")]
    [InlineData("{\"id\":\"t1\",\n\"status\":\"x\",\n\"tags\":[\"a\", !]}", "$.tags[1]")]
    [InlineData("""{"id":"t1","status":"x","extra":[[1],{"y":[]}],"size":"one"}""", "$.size")]
    public async Task The_place_is_found_in_every_kind_of_value(string json, string path)
    {
        using var client = TestClient.Over(new RecordedHandler(json));

        Assert.Equal(path, (await Assert.ThrowsAsync<ApiDeserializationException>(() => client.GetAsync(Operations.List))).JsonPath);
    }

    [Fact]
    public async Task A_page_instead_of_JSON_says_what_it_is()
    {
        using var client = TestClient.Over(new RecordedHandler(static _ =>
            new HttpResponseMessage { Content = new StringContent("<html>Log in</html>", Encoding.UTF8, "text/html") }));

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => client.GetAsync(Operations.List));

        Assert.Contains("not valid JSON", error.Message, StringComparison.Ordinal);
        Assert.Contains("text/html", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Byte_order_marks_and_other_character_sets_are_read()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.Latin1])
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("""{"id":"ü","status":"running"}""")).ToArray();
            using var client = TestClient.Over(new RecordedHandler(_ =>
            {
                var content = new ByteArrayContent(encoding is UnicodeEncoding ? bytes[2..] : bytes);
                content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + encoding.WebName);
                return new HttpResponseMessage { Content = content };
            }));

            Assert.Equal("ü", (await client.GetAsync(Operations.List)).Id);
        }
    }

    [Fact]
    public async Task Text_bytes_and_streams_arrive_as_they_are()
    {
        await using var server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.ContentType = "text/plain; charset=iso-8859-1";
            return context.Response.Body.WriteAsync(new byte[] { 0x61, 0xFC }).AsTask();
        });
        using var client = TestClient.Of(server);

        Assert.Equal("aü", await client.SendForTextAsync(client.CreateRequest(Operations.List, null), Cancel));
        Assert.Equal([0x61, 0xFC], await client.SendForBytesAsync(client.CreateRequest(Operations.List, null), Cancel));
        using var stream = await client.SendForStreamAsync(client.CreateRequest(Operations.List, null), Cancel);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Cancel);
        Assert.Equal([0x61, 0xFC], copy.ToArray());
    }

    [Fact]
    public async Task Compressed_responses_are_limited_by_what_they_become()
    {
        await using var server = await LoopbackServer.StartAsync(static async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("\"" + new string('x', 4_000_000) + "\""));
        });
        using var small = TestClient.Of(server, static o => o.MaxResponseBytes = 1_000_000);
        using var large = TestClient.Of(server, static o => o.MaxResponseBytes = 4_000_002);

        var error = await Assert.ThrowsAsync<ResponseTooLargeException>(() => small.SendForBytesAsync(small.CreateRequest(Operations.List, null), Cancel));
        Assert.Equal(1_000_000, error.Limit);
        Assert.Equal(4_000_002, (await large.SendForBytesAsync(large.CreateRequest(Operations.List, null), Cancel)).Length);
        Assert.Equal(4_000_000, (await large.SendAsync(large.CreateRequest(Operations.List, null), JsonRead.String, Cancel)).Length);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_body_is_a_connection_error()
    {
        await using var server = await LoopbackServer.StartAsync(static async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var client = TestClient.Of(server);

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.GetAsync(Operations.List));
        Assert.StartsWith("GET /things → no usable response from 127.0.0.1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_connection_error()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var client = new TestClient(new ApiKeyCredential(TestClient.Key), new TestOptions { BaseUrl = new Uri($"http://127.0.0.1:{port}/v1") });

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.GetAsync(Operations.Get, static r => r.Path("id", "secret-id")));

        Assert.Equal(("GET", "/things/{id}", "getThing", 1), (error.Method, error.PathTemplate, error.OperationId, error.Attempts));
        Assert.DoesNotContain("secret-id", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Key, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_of_the_server_are_not_sent_back()
    {
        await using var server = await LoopbackServer.StartAsync(static context =>
        {
            context.Response.Headers.SetCookie = "session=1";
            return LoopbackServer.Json(context, "{}");
        });
        using var client = TestClient.Of(server);

        await client.CallAsync(Operations.List);
        await client.CallAsync(Operations.List);

        Assert.Null(server.Last.Header("Cookie"));
    }
}
