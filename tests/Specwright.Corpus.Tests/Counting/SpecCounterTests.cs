using Specwright.Corpus.Counting;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.Counting;

/// <summary>Operations are counted wherever they stand.</summary>
public sealed class SpecCounterTests
{
    private const string Head = "openapi: 3.2.0\ninfo: {title: Shop, version: '1'}\n";

    [Theory]
    [InlineData("paths: {/a: {get: {}, parameters: [], summary: none, x-get: {}}, x-b: {get: {}}}", "GET /a")]
    [InlineData("paths: {/a: {additionalOperations: {LINK: {}}, query: {}}}", "QUERY /a", "LINK /a")]
    [InlineData("paths: {/a: {$ref: '#/components/pathItems/a', put: {}}}\ncomponents: {pathItems: {a: {get: {}, put: {}}}}", "PUT /a", "GET /a")]
    [InlineData("paths: {/a: {$ref: '#/nowhere'}}")]
    public void Operations_are_counted(string rest, params string[] expected) =>
        Assert.Equal(expected, SpecCounter.Operations(Documents.Read(Head + rest)).Select(static operation => operation.ToString()));

    [Theory]
    [InlineData("webhooks: {made: {post: {}}}")]
    [InlineData("x-webhooks: {made: {post: {}}}")]
    public void Webhooks_are_counted(string rest) =>
        Assert.Equal("POST made", Assert.Single(SpecCounter.Webhooks(Documents.Read(Head + rest))).ToString());
}
