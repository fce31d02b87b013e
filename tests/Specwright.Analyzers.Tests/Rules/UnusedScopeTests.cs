using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW3002: a scope is granted that no call needs.</summary>
public sealed class UnusedScopeTests
{
    [Theory]
    [InlineData("ShopScope.OrdersRead, [|ShopScope.Audit|]", "await shop.Orders.ListAsync();")]
    [InlineData("ShopScope.OrdersRead, [|\"audit\"|]", "await shop.Orders.ListAsync();")]
    [InlineData("[|ShopScope.OrdersRead|]", "await shop.Orders.PingAsync();")]
    [InlineData("ShopScope.OrdersWrite", "await shop.Orders.ListAsync();")]
    [InlineData("ShopScope.OrdersRead, [|ShopScope.OrdersWrite|]", "await shop.Orders.ListAsync();")]
    [InlineData("ShopScope.OrdersRead, ShopScope.OrdersWrite", "await shop.Orders.ListAsync(); await shop.Orders.CreateAsync();")]
    [InlineData("ShopScope.OrdersWrite, ShopScope.Admin", "await shop.Orders.ClearAsync();")]
    [InlineData("ShopScope.Audit, [|ShopScope.OrdersRead|], [|ShopScope.Export|]", "await shop.Orders.ExportAsync();")]
    [InlineData("ShopScope.Audit, ShopScope.OrdersRead, [|ShopScope.Export|]", "await shop.Orders.ListAsync(); await shop.Orders.ExportAsync(); // of two equal ways the first")]
    [InlineData("ShopScope.Admin", "await shop.Orders.ExportAsync();")]
    [InlineData("new object[] { ShopScope.OrdersRead, [|ShopScope.Audit|] }", "await shop.Orders.ListAsync();")]
    public async Task What_is_granted_is_compared_with_what_calls_need(string granted, string code)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            await Test(place, $"[assembly: GrantedScopes({granted})]\nclass C {{ async Task Run(ShopClient shop) {{ {code}\n}} }}").RunAsync();
        }
    }

    [Theory]
    [InlineData("[assembly: GrantedScopes([|ShopScope.OrdersRead|])]\n[GrantedScopes(ShopScope.OrdersRead)] class C { Task Run(ShopClient shop) => shop.Orders.ListAsync(); }")]
    [InlineData("[assembly: GrantedScopes(ShopScope.OrdersRead)]\n[GrantedScopes([|ShopScope.OrdersRead|])] class C { }\nclass D { Task Run(ShopClient shop) => shop.Orders.ListAsync(); }")]
    [InlineData("class C { void Run() { Local(); [GrantedScopes([|ShopScope.OrdersRead|])] void Local() { } } }")]
    [InlineData("class C { Action _f = [GrantedScopes([|ShopScope.OrdersRead|])] () => { }; }")]
    [InlineData("[assembly: GrantedScopes]")]
    public async Task Each_declaration_counts_its_own_calls(string code)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            await Test(place, code).RunAsync();
        }
    }

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var diagnostics = await Test(SdkPlace.Referenced, "[assembly: GrantedScopes(ShopScope.Audit)]").DiagnoseAsync();

        Assert.Equal("No call here needs the scope 'audit'. Remove it, and ask for a credential without it.", Assert.Single(diagnostics).GetMessage());
    }

    private static AnalyzerTest<ScopeAnalyzer> Test(SdkPlace place, string code)
        => new AnalyzerTest<ScopeAnalyzer>("SPW3002")
            .WithSource("using System; using System.Threading.Tasks; using Specwright; using Shop;\n" + code)
            .WithSdk(ScopedSdks.Shop, place);
}
