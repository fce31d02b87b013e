using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>A webhook whose payload has no type says so at its line.</summary>
public sealed class WebhookTests
{
    [Theory]
    [InlineData("requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}")]
    [InlineData("requestBody: {content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}")]
    [InlineData("requestBody: {content: {application/json: {schema: {enum: [made, sold]}}}}")]
    public void A_payload_with_a_type_is_no_problem(string body) => Assert.DoesNotContain(Run(body).Problems, static problem => problem.StartsWith("SPW1021", StringComparison.Ordinal));

    [Theory]
    [InlineData("description: nothing is sent")]
    [InlineData("requestBody: {content: {application/xml: {schema: {type: object}}}}")]
    [InlineData("requestBody: {content: {application/json: {schema: {type: string}}}}")]
    [InlineData("requestBody: {content: {application/json: {schema: {type: array, items: {type: integer}}}}}")]
    public void A_payload_without_a_type_is_a_problem_of_the_webhook(string body)
    {
        var run = Run(body);

        Assert.Contains("SPW1021 5:5", run.Problems);
        run.AssertCompiles();
    }

    private static SpecRun Run(string body) =>
        SpecProject.Of(("shop.yaml", "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nwebhooks:\n  petMade:\n    post:\n      responses: {'204': {description: ok}}\n      " + body + "\n")).Run();
}
