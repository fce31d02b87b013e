using System.Text.Json;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

/// <summary>Parts of multipart bodies and files, as generated methods put them into a request.</summary>
public sealed class PartsTests
{
    [Fact]
    public async Task A_file_tells_its_name_media_type_and_headers()
    {
        var file = new UploadFile("abc"u8.ToArray(), "a.png") { Headers = { ["X-Rate-Limit"] = "1" } };

        Assert.Equal(
            """
            Content-Type: image/png
            Content-Disposition: form-data; name="f"; filename="a.png"
            X-Rate-Limit: 1

            abc
            """,
            await PartAsync(request => request.PartFile("f", file, "image/png")));
        Assert.Equal("a.png", file.ToString());
    }

    [Fact]
    public async Task A_file_without_a_name_has_that_of_its_field()
    {
        Assert.Equal(
            """
            Content-Type: text/csv
            Content-Disposition: form-data; name="f"; filename="f"

            abc
            """,
            await PartAsync(static request => request.PartFile("f", new UploadFile("abc"u8.ToArray(), contentType: "text/csv"), "image/png")));
    }

    [Fact]
    public async Task A_file_on_disk_is_opened_for_each_attempt_and_closed_after_it()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        await File.WriteAllTextAsync(path, "on disk", TestContext.Current.CancellationToken);
        try
        {
            var file = UploadFile.FromPath(path);
            for (var i = 0; i < 2; i++)
            {
                Assert.EndsWith($"filename=\"{Path.GetFileName(path)}\"\n\non disk", await PartAsync(request => request.PartFile("f", file)), StringComparison.Ordinal);
            }

            using (var stream = File.OpenRead(path))
            {
                Assert.Contains($"filename=\"{Path.GetFileName(path)}\"", await PartAsync(request => request.PartFile("f", stream)), StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_is_base64_in_JSON()
    {
        using var stream = new MemoryStream("abc"u8.ToArray());

        Assert.Equal("\"YWJj\"", JsonModel.ToJson(new UploadFile(stream)));
        Assert.Equal("\"YWJj\"", JsonModel.ToJson(JsonModel.Parse("\"YWJj\"", UploadFile.Read)));
    }

    [Fact]
    public async Task A_body_without_parts_is_sent_empty()
    {
        var sent = await SendAsync(static request =>
        {
            request.PartsBody();
            request.Part<string>("a", null);
            request.PartList<string>("b", []);
            request.PartList<string>("b", [], explode: false);
            request.PartJson<string>("c", null, JsonWrite.String);
            request.PartJsonList<string>("d", null, JsonWrite.String);
            request.PartObject("e", null);
            request.PartDeepObject("f", null);
            request.PartFile("g", null);
            request.PartFileList("h", [null]);
            request.PartMap<JsonElement>(null, JsonWrite.Element);
        });

        var boundary = sent.Header("Content-Type")!.Split('=')[1];
        Assert.Equal($"--{boundary}\r\n\r\n--{boundary}--\r\n", sent.Body);
    }

    [Fact]
    public async Task Another_kind_of_multipart_says_which()
    {
        var sent = await SendAsync(static request =>
        {
            request.PartsBody("multipart/mixed");
            request.Part("a", 1);
        });

        Assert.StartsWith("multipart/mixed; boundary=", sent.Header("Content-Type"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"small\"", "Content-Type: text/plain; charset=utf-8|small")]
    [InlineData("5", "Content-Type: text/plain; charset=utf-8|5")]
    [InlineData("{\"a\":[1]}", "Content-Type: application/json|{\"a\":[1]}")]
    [InlineData("[\"a\"]", "Content-Type: text/plain; charset=utf-8|a")]
    public async Task A_model_is_sent_as_what_its_JSON_is(string json, string expected)
    {
        var part = await PartAsync(request => request.PartObject("m", new Color(json)));

        Assert.Equal(expected, part.Replace("\nContent-Disposition: form-data; name=\"m\"\n\n", "|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_members_of_a_model_are_parts_and_its_files_files()
    {
        var sent = await SendAsync(static request =>
        {
            request.PartsBody();
            request.PartMembers(new Upload());
        });

        var names = sent.Body.Split("\r\n").Where(static line => line.StartsWith("Content-Disposition", StringComparison.Ordinal) || line is "abc" or "text");
        Assert.Equal(
            """
            Content-Disposition: form-data; name="file"; filename="a.txt"
            abc
            Content-Disposition: form-data; name="files"; filename="files"
            abc
            Content-Disposition: form-data; name="other"
            text
            """,
            string.Join("\n", names));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(static request =>
        {
            request.PartsBody();
            request.PartMembers(new Color("1"));
        }));
    }

    [Fact]
    public void A_part_needs_a_body_that_takes_it()
    {
        using var client = TestClient.Over(new RecordedHandler("{}"));
        var request = client.CreateRequest(Operations.Create, null);

        Assert.Throws<InvalidOperationException>(() => request.Part("a", 1));
    }

    [Fact]
    public async Task A_form_writes_its_fields_as_their_encoding_says()
    {
        var model = new Color("""{"deep":{"a":{"b":1},"c":["x",{"y":2}]},"csv":["p","q,r"],"ssv":[1,2],"json":[1],"spread":{"k":"v"},"joined":{"k":"v","n":null},"plain":{"z":0}}""");

        var sent = await SendAsync(request => request.FormBody(
            model,
            new FormField("deep", ParameterStyle.DeepObject),
            new FormField("csv", Explode: false),
            new FormField("ssv", ParameterStyle.SpaceDelimited, Explode: false),
            new FormField("json", IsJson: true),
            new FormField("spread"),
            new FormField("joined", Explode: false)));

        Assert.Equal(
            "deep[a][b]=1&deep[c][]=x&deep[c][1][y]=2&csv=p,q,r&ssv=1+2&json=[1]&k=v&joined=k,v&plain={\"z\":0}",
            Uri.UnescapeDataString(sent.Body));
        Assert.Contains("csv=p,q%2Cr", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_has_to_be_an_object() =>
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(static request => request.FormBody(new Color("[1]"))));

    private static async Task<string> PartAsync(Action<ApiRequest> add)
    {
        var sent = await SendAsync(request =>
        {
            request.PartsBody();
            add(request);
        });
        var boundary = "--" + sent.Header("Content-Type")!.Split('=')[1];
        return sent.Body.Split(boundary)[1].Trim('\r', '\n').ReplaceLineEndings("\n");
    }

    private static async Task<SentRequest> SendAsync(Action<ApiRequest> prepare)
    {
        await using var server = await LoopbackServer.StartAsync("{}");
        using var client = TestClient.Of(server);
        await client.CallAsync(Operations.Create, prepare);
        return server.Last;
    }

    private sealed class Upload : IJsonModel
    {
        public void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("file");
            new UploadFile("abc"u8.ToArray(), "a.txt").Write(writer);
            writer.WriteStartArray("files");
            new UploadFile("abc"u8.ToArray()).Write(writer);
            writer.WriteEndArray();
            writer.WriteString("other", "text");
            writer.WriteEndObject();
        }
    }
}
