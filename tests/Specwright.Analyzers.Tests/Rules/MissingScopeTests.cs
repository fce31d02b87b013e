using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW3001: a call needs a scope that GrantedScopes does not have.</summary>
public sealed class MissingScopeTests
{
    [Theory]
    [InlineData("ShopScope.OrdersRead", "await shop.Orders.ListAsync();")]
    [InlineData("ShopScope.OrdersRead", "await shop.Orders.[|CreateAsync|]();")]
    [InlineData("ShopScope.OrdersRead", "await shop.Orders.PingAsync();")]
    [InlineData("\"orders:read\"", "await shop.Orders.[|CreateAsync|]();")]
    [InlineData("\"orders:read\"", "await shop.Orders.ListAsync();")]
    [InlineData("ShopScope.OrdersWrite", "await shop.Orders.ListAsync(); // implied")]
    [InlineData("ShopScope.OrdersWrite", "await shop.Orders.[|ClearAsync|](); // and admin")]
    [InlineData("ShopScope.OrdersWrite, ShopScope.Admin", "await shop.Orders.ClearAsync();")]
    [InlineData("ShopScope.OrdersRead", "await shop.Orders.[|ExportAsync|](); // or audit, or with export")]
    [InlineData("ShopScope.OrdersWrite, ShopScope.Export", "await shop.Orders.ExportAsync(); // the second way")]
    [InlineData("ShopScope.Admin", "await shop.Orders.ExportAsync(); // implies the first way")]
    [InlineData("new object[] { ShopScope.Audit, \"orders:read\" }", "await shop.Orders.ListAsync(); await shop.Orders.[|CreateAsync|]();")]
    [InlineData("ShopScope.OrdersRead", "await (shop?.Orders?.[|CreateAsync|]() ?? Task.CompletedTask);")]
    [InlineData("ShopScope.OrdersRead", "Func<RequestOptions?, CancellationToken, Task> call = shop.Orders.[|CreateAsync|]; await call(null, default);")]
    [InlineData("ShopScope.OrdersRead", "Func<Task> call = () => shop.Orders.[|CreateAsync|](); await call();")]
    [InlineData("ShopScope.OrdersRead", "_ = nameof(shop.Orders.CreateAsync); await Task.Yield();")]
    [InlineData("ShopScope.OrdersRead", "await CreateAsync(); Task CreateAsync() => Task.CompletedTask;")]
    public async Task What_a_call_needs_is_compared_with_what_is_granted(string granted, string code)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            await Test(place, $"[assembly: GrantedScopes({granted})]\nclass C {{ async Task Run(ShopClient shop) {{ {code}\n}} }}").RunAsync();
        }
    }

    [Theory]
    [InlineData("class C { async Task Run(ShopClient shop) { await shop.Orders.CreateAsync(); } }")]
    [InlineData("[assembly: GrantedScopes]\nclass C { async Task Run(ShopClient shop) { await shop.Orders.[|ListAsync|](); await shop.Orders.PingAsync(); } }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersRead)] class C { async Task Run(ShopClient shop) { await shop.Orders.[|CreateAsync|](); } }\nclass D { async Task Run(ShopClient shop) { await shop.Orders.CreateAsync(); } }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersRead)] struct C { class D { Task Run(ShopClient shop) => shop.Orders.[|CreateAsync|](); } }")]
    [InlineData("[assembly: GrantedScopes(ShopScope.OrdersRead)]\n[GrantedScopes(ShopScope.OrdersWrite)] class C { Task Run(ShopClient shop) => shop.Orders.CreateAsync(); }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersWrite)] class C { [GrantedScopes(ShopScope.OrdersRead)] Task Run(ShopClient shop) => shop.Orders.[|CreateAsync|](); }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersRead)] class C { Task Run(ShopClient shop) { return Local(); [GrantedScopes(ShopScope.OrdersWrite)] Task Local() => shop.Orders.CreateAsync(); } }")]
    [InlineData("class C { Task Run(ShopClient shop) { Func<Task> f = [GrantedScopes(ShopScope.OrdersRead)] () => shop.Orders.[|CreateAsync|](); return f(); } }")]
    [InlineData("class C { [GrantedScopes(ShopScope.OrdersRead)] C(ShopClient shop) { _ = shop.Orders.[|CreateAsync|](); } }")]
    [InlineData("class C { ShopClient _shop = null!; Task Made { [GrantedScopes(ShopScope.OrdersRead)] get { return _shop.Orders.[|CreateAsync|](); } } }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersRead)] class C { Func<ShopClient, Task> _create = shop => shop.Orders.[|CreateAsync|](); }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersRead)] class B { }\nclass C : B { Task Run(ShopClient shop) => shop.Orders.CreateAsync(); }")]
    [InlineData("[GrantedScopes(ShopScope.OrdersRead)] partial class C { }\npartial class C { Task Run(ShopClient shop) => shop.Orders.[|CreateAsync|](); }")]
    [InlineData("[GrantedScopes(ShopScope.Audit)] [GrantedScopes(ShopScope.OrdersWrite)] class C { Task Run(ShopClient shop) => shop.Orders.CreateAsync(); }")]
    public async Task The_innermost_declaration_holds(string code)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            await Test(place, code).RunAsync();
        }
    }

    [Fact]
    public Task A_declaration_speaks_of_the_APIs_whose_scopes_it_names()
        => Test(SdkPlace.Referenced, """
            [assembly: GrantedScopes(BankScope.AccountsRead)]
            class C
            {
                Task Bank(BankClient bank) => bank.Accounts.ListAsync();
                Task Shop(ShopClient shop) => shop.Orders.CreateAsync();

                [GrantedScopes(ShopScope.OrdersRead)]
                async Task Both(ShopClient shop, BankClient bank)
                {
                    await bank.Accounts.ListAsync();
                    await shop.Orders.[|CreateAsync|]();
                }

                [GrantedScopes("audit")]
                async Task Shared(ShopClient shop, BankClient bank)
                {
                    await bank.Accounts.[|ListAsync|]();
                    await shop.Orders.[|CreateAsync|]();
                    await shop.Orders.ExportAsync();
                }
            }
            """).WithSdk(ScopedSdks.Bank, SdkPlace.Referenced).RunAsync();

    [Fact]
    public Task A_client_of_ones_own_is_the_same_operation()
        => Test(SdkPlace.Referenced, """
            [assembly: GrantedScopes(ShopScope.OrdersRead)]
            class Orders : OrdersClient
            {
                public override Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => base.[|CreateAsync|](options, cancellationToken);
                Task Twice() => [|CreateAsync|]();
            }
            class C { Task Run(Orders orders) => orders.[|CreateAsync|](); }
            """).RunAsync();

    [Fact]
    public Task Generated_code_is_left_alone()
        => Test(SdkPlace.Referenced, "[assembly: GrantedScopes(ShopScope.OrdersRead)]")
            .WithSource("// <auto-generated/>\nclass G { System.Threading.Tasks.Task Run(Shop.ShopClient shop) => shop.Orders.CreateAsync(); }", "G.g.cs")
            .RunAsync();

    [Fact]
    public async Task The_message_says_what_is_missing_and_what_to_do()
    {
        var diagnostics = await Test(SdkPlace.Own, "[GrantedScopes(ShopScope.Export)] class C { Task Run(ShopClient shop) => shop.Orders.ExportAsync(); }").DiagnoseAsync();

        var missing = Assert.Single(diagnostics, static d => d.Id == "SPW3001");
        Assert.Equal(
            "'exportOrders' (GET /orders/export) needs the scope 'audit', or 'orders:read' and 'export', which GrantedScopes of 'C' does not have. "
            + "Add it there if the credential has it; otherwise the API answers 403.",
            missing.GetMessage());
        Assert.Equal("audit", missing.Properties["Texts"]);
    }

    [Theory]
    [InlineData("class C { }")]
    [InlineData("[assembly: Specwright.GrantedScopes(\"anything\")]\nclass C { System.Threading.Tasks.Task Run(Plain.PlainClient plain) => plain.Things.ListAsync(); }")]
    public Task Where_no_API_has_scopes_there_is_nothing_to_compare(string code)
        => new AnalyzerTest<ScopeAnalyzer>("SPW3001").WithSource(code).WithSdk(ScopedSdks.Plain, SdkPlace.Own).RunAsync();

    [Fact]
    public Task Without_the_runtime_there_is_nothing_to_compare()
        => new AnalyzerTest<ScopeAnalyzer>("SPW3001").WithSource("class GrantedScopesAttribute : System.Attribute { }\n[GrantedScopes] class C { void RunAsync() { this.RunAsync(); } }").RunAsync();

    /// <summary>Unused scopes are another rule's, and so are left out.</summary>
    private static AnalyzerTest<ScopeAnalyzer> Test(SdkPlace place, string code)
        => new AnalyzerTest<ScopeAnalyzer>("SPW3001")
            .WithSource("using System; using System.Threading; using System.Threading.Tasks; using Specwright; using Shop;\n" + (code.Contains("Bank", StringComparison.Ordinal) ? "using Bank;\n" : "") + code)
            .WithSdk(ScopedSdks.Shop, place)
            .Without("SPW3002");
}
