namespace Specwright.Package.Tests;

public sealed class EditorTests(PackedFeed feed)
{
    private const string Spec = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /orders:
            get: { operationId: listOrders, security: [{ oauth: ['orders:read'] }], responses: { '204': { description: Done. } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows: { clientCredentials: { tokenUrl: https://shop.example/token, scopes: { 'orders:read': Read., 'orders:write': Write. } } }
        """;

    [Fact]
    public async Task What_is_typed_is_seen_without_a_build()
    {
        var project = feed.Create("Shop")
            .Project("""<OpenApiSdk Include="shop.yaml" Namespace="Shop" Client="ShopClient" />""")
            .File("shop.yaml", Spec)
            .File("Program.cs", """
                using Shop;
                using Specwright;

                [assembly: GrantedScopes(ShopScope.OrdersRead)]

                var key = "none";
                Console.WriteLine(key);

                internal static class Orders
                {
                    public static async Task PrintAsync(ShopClient shop)
                    {
                        await shop.Orders.ListAsync();
                    }
                }
                """);
        (await project.RestoreAsync()).ThatSucceeded();
        using var editor = await Editor.OpenAsync(project.PathOf("Shop.csproj"));
        Assert.Empty(await editor.ErrorsAsync());
        Assert.Empty(await editor.AnalyzeAsync());

        // A key is typed, reported where it stands, and replaced by what reads it.
        var secret = "cn_live_" + "sk_" + string.Concat("V3cKb8WzT4rL".Reverse()) + "a9Xm2Qf7";
        await editor.TypeAsync("Program.cs", "\"none\"", $"\"{secret}\"");
        var (found, text) = Assert.Single(await editor.AnalyzeAsync());
        Assert.Equal(("SPW2001", secret), (found.Id, text));
        await editor.FixAsync(found, "environment");
        Assert.Contains("var key = Environment.GetEnvironmentVariable(\"CN_API_KEY\") ?? throw", await editor.TextAsync("Program.cs"), StringComparison.Ordinal);
        Assert.Empty(await editor.ErrorsAsync());
        Assert.Empty(await editor.AnalyzeAsync());

        // An operation is added to the spec: its method can be called at once, and its scope is asked for.
        await editor.TypeAsync("Program.cs", "await shop.Orders.ListAsync();", "await shop.Orders.CreateAsync();");
        Assert.Contains("CS1061", Assert.Single(await editor.ErrorsAsync()), StringComparison.Ordinal);
        await editor.TypeAsync("shop.yaml", "    get:", "    post: { operationId: createOrder, security: [{ oauth: ['orders:write'] }], responses: { '204': { description: Done. } } }\n    get:");
        Assert.Empty(await editor.ErrorsAsync());
        var scopes = (await editor.AnalyzeAsync()).Where(static report => report.Diagnostic.Id == "SPW3001");
        Assert.Equal("CreateAsync", Assert.Single(scopes).Text);
    }
}
