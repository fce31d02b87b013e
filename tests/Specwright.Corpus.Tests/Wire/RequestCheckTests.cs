using System.Text;
using System.Text.Json.Nodes;
using Specwright.Corpus.Counting;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Tests.Testing;
using Specwright.Corpus.Wire;

namespace Specwright.Corpus.Tests.Wire;

/// <summary>What differs from the spec is seen, so that a run without mismatches says something.</summary>
public sealed class RequestCheckTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://api.example.com/v1 }]
        security: [{ key: [] }]
        paths:
          /pets/{id}:
            post:
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
                - { name: X-Trace, in: header, schema: { type: string } }
              requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
              responses: { '204': { description: ok } }
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        """;

    [Fact]
    public void A_request_as_the_spec_has_it_is_equal() => Assert.Empty(Differences("https://api.example.com/v1/pets/a%2Fb?tags=x,y%2Cz"));

    [Theory]
    [InlineData("https://api.example.com/pets/a%2Fb?tags=x,y%2Cz", "path")]
    [InlineData("https://api.example.com/v1/pets/a/b?tags=x,y%2Cz", "path")]
    [InlineData("https://api.example.com/v1/pets/a%2Fb?tags=x&tags=y%2Cz", "query tags")]
    [InlineData("https://api.example.com/v1/pets/a%2Fb?tags=x,y,z", "query tags")]
    [InlineData("https://api.example.com/v1/pets/a%2Fb?tags=x,y%2Cz&more=1", "unexpected query")]
    public void Another_address_is_a_mismatch(string uri, string what) => Assert.Contains(Differences(uri), difference => difference.What == what);

    [Theory]
    [InlineData("X-Trace", null, "header X-Trace")]
    [InlineData("X-Key", null, "security key in header")]
    [InlineData("Content-Type", "text/plain", "content type")]
    public void Another_header_is_a_mismatch(string name, string? value, string what) =>
        Assert.Contains(Differences("https://api.example.com/v1/pets/a%2Fb?tags=x,y%2Cz", name, value), difference => difference.What == what);

    [Fact]
    public void Another_body_is_a_mismatch() =>
        Assert.Contains(Differences("https://api.example.com/v1/pets/a%2Fb?tags=x,y%2Cz", body: """{"name":"Tom","age":3}"""), static difference => difference.What == "JSON body");

    private static List<Mismatch> Differences(string uri, string header = "", string? value = null, string body = """{"name":"Tom"}""")
    {
        using var folder = new SpecFolder();
        folder.Write("shop.yaml", Spec);
        var document = new WireDocument(SecondReader.Read(new SpecInput("shop", "", folder.Path, ["shop.yaml"], IsMulti: false), ["shop.yaml"]).Documents.Single());
        var operation = document.Operations.Single();
        JsonNode[] values = ["a/b", new JsonArray("x", "y,z"), "t"];
        var (mediaType, media) = operation.Body!.Content!.Single();
        var arguments = new WireArguments([], [.. operation.Parameters.Zip(values)], new WireBody(mediaType, media, JsonNode.Parse("""{"name":"Tom"}""")), []);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["X-Trace"] = "t", ["X-Key"] = "key-0123456789abcdef", ["Content-Type"] = "application/json" };
        headers.Remove(header);
        if (value is not null)
        {
            headers[header] = value;
        }

        var check = new RequestCheck(operation, arguments, operation.Servers, WireSecurity.Of(operation, document, 0), null);
        return [.. check.Differences(new SentRequest("POST", new Uri(uri), headers, Encoding.UTF8.GetBytes(body)))];
    }
}
