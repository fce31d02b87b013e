using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Emission;

/// <summary>What a spec says about security is what operations say about scopes.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("[{ oauth: [read] }]", "[RequiresScope(ShopScope.Read)]")]
    [InlineData("[{ oauth: [read, write] }]", "[RequiresScope(ShopScope.Read, ShopScope.Write)]")]
    [InlineData("[{ oauth: [read] }, { oauth: [write] }]", "[RequiresScope(ShopScope.Read)] [RequiresScope(ShopScope.Write)]")]
    [InlineData("[{ oauth: [read], key: [] }]", "[RequiresScope(ShopScope.Read)]")]
    [InlineData("[{ oauth: [read], other: [write, read] }]", "[RequiresScope(ShopScope.Read, ShopScope.Write)]")]
    [InlineData("[{ oauth: [read] }, { key: [] }]", "[RequiresScope(ShopScope.Read)]")]
    [InlineData("[{ oauth: [read] }, { other: [read] }]", "[RequiresScope(ShopScope.Read)]")]
    [InlineData("[{ oauth: [read] }, { oauth: [] }]", "")]
    [InlineData("[{ oauth: [read] }, {}]", "")]
    [InlineData("[{ key: [] }]", "")]
    [InlineData("[]", "")]
    public void An_operation_needs_what_every_way_to_authenticate_it_needs(string security, string attributes)
    {
        var client = Generate(security).Files["Shop.OrdersClient.g.cs"].ToString();

        var found = client.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("[RequiresScope", StringComparison.Ordinal));
        Assert.Equal(attributes, string.Join(" ", found));
    }

    [Fact]
    public void Schemes_that_are_needed_together_are_sent_together()
    {
        var client = Generate("[{ oauth: [read], key: [] }, { other: [] }]").Files["Shop.OrdersClient.g.cs"].ToString();

        Assert.Contains("""new SecurityRequirement("oauth", "read").And("key"), new SecurityRequirement("other")""", client, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_says_which_others_it_implies()
    {
        var run = Generate("[{ oauth: [read] }]");

        Assert.Contains("""
                [ApiName("admin")]
                [ImpliesScopes(Write, Audit)]
                Admin,
            """, run.Files["Shop.ShopScope.g.cs"].ToString(), StringComparison.Ordinal);
        Assert.Contains("""[assembly: global::Specwright.ApiSdk(typeof(global::Shop.ShopClient), "Shop", Scopes = typeof(global::Shop.ShopScope))]""",
            run.Files["Shop.ShopClient.g.cs"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_may_be_named_like_a_member_of_every_enum()
    {
        var names = new[] { "to-string", "equals", "get-type", "has-flag", "compare-to", "to-text", "shop-scope", "shop-scopes", "value", "parse" };
        var run = Generate($"[{{ oauth: [{string.Join(", ", names)}] }}]");

        Assert.All(names, name => Assert.Contains($"[ApiName(\"{name}\")]", run.Files["Shop.ShopScope.g.cs"].ToString(), StringComparison.Ordinal));
    }

    private static SpecRun Generate(string security)
    {
        var run = SpecProject.Of(("shop.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            servers: [{ url: https://shop.example }]
            paths:
              /orders:
                get:
                  operationId: listOrders
                  security: {{security}}
                  responses: { '204': { description: Done. } }
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: { clientCredentials: { tokenUrl: https://shop.example/token, scopes: { read: Read., write: Write., admin: All. } } }
                  x-specwright-scope-implies: { admin: [write, admin, audit] }
                other: { type: openIdConnect, openIdConnectUrl: https://shop.example/id }
                key: { type: apiKey, in: header, name: X-Key }
            """)).Run();
        Assert.Empty(run.Problems);
        run.AssertCompiles();
        return run;
    }
}
