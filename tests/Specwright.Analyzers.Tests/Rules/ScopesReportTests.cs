using System.Text;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW3004: what the program needs, as a report.</summary>
public sealed class ScopesReportTests
{
    private const string Bank = "class B { System.Threading.Tasks.Task Run(Bank.BankClient bank) => bank.Accounts.ListAsync(); }";

    private const string Shop = """
        using System.Threading.Tasks;
        using Shop;
        class S
        {
            async Task Run(ShopClient shop)
            {
                await shop.Orders.PingAsync();
                await shop.Orders.ExportAsync();
                await shop.Orders.ListAsync();
                await shop.Orders.ListAsync();
                await shop.Orders.ClearAsync();
            }
        }
        """;

    [Fact]
    public async Task The_report_has_the_operations_and_the_fewest_scopes()
    {
        var diagnostic = Assert.Single(await Test(Shop, Bank).DiagnoseAsync());

        Assert.Equal("The program calls 5 operations and needs the scopes 'accounts:read', 'admin', 'orders:write'", diagnostic.GetMessage());
        Assert.Equal("""
            {
              "program": "Test",
              "apis": [
                {
                  "api": "Bank",
                  "client": "Bank.BankClient",
                  "scopes": ["accounts:read"],
                  "operations": [
                    { "operation": "listAccounts", "route": "GET /accounts", "method": "Bank.AccountsClient.ListAsync", "requires": [["accounts:read"]] }
                  ]
                },
                {
                  "api": "Shop",
                  "client": "Shop.ShopClient",
                  "scopes": ["admin", "orders:write"],
                  "operations": [
                    { "operation": "clearOrders", "route": "DELETE /orders", "method": "Shop.OrdersClient.ClearAsync", "requires": [["orders:write", "admin"]] },
                    { "operation": "exportOrders", "route": "GET /orders/export", "method": "Shop.OrdersClient.ExportAsync", "requires": [["audit"], ["orders:read", "export"]] },
                    { "operation": "listOrders", "route": "GET /orders", "method": "Shop.OrdersClient.ListAsync", "requires": [["orders:read"]] },
                    { "operation": "pingOrders", "route": "GET /orders/ping", "method": "Shop.OrdersClient.PingAsync", "requires": [] }
                  ]
                }
              ]
            }
            """, Json(diagnostic.Properties["SpecwrightScopes"]!), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_order_of_the_sources_does_not_matter()
        => Assert.Equal(
            Assert.Single(await Test(Shop, Bank).DiagnoseAsync()).Properties["SpecwrightScopes"],
            Assert.Single(await Test(Bank, Shop).DiagnoseAsync()).Properties["SpecwrightScopes"]);

    [Fact]
    public async Task A_program_without_calls_needs_nothing()
    {
        var diagnostic = Assert.Single(await Test("class C { }").DiagnoseAsync());

        Assert.Equal("The program calls 0 operations and needs no scope", diagnostic.GetMessage());
        Assert.Equal("{\n  \"program\": \"Test\",\n  \"apis\": []\n}", Json(diagnostic.Properties["SpecwrightScopes"]!));
    }

    private static string Json(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    private static AnalyzerTest<ScopeAnalyzer> Test(params string[] sources)
    {
        var test = new AnalyzerTest<ScopeAnalyzer>("SPW3004")
            .WithSdk(ScopedSdks.Shop, SdkPlace.Referenced)
            .WithSdk(ScopedSdks.Bank, SdkPlace.Referenced)
            .WithGlobalOption("build_property.SpecwrightScopesReport", "true");
        foreach (var source in sources)
        {
            test.WithSource(source);
        }

        return test;
    }
}
