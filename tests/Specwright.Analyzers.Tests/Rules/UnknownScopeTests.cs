using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW3003: a scope that no API has.</summary>
public sealed class UnknownScopeTests
{
    [Theory]
    [InlineData("\"orders:reed\"", "'orders:reed' is a scope of none of the APIs used here; did you mean 'orders:read' (ShopScope.OrdersRead)?")]
    [InlineData("\"Orders.Read\"", "'Orders.Read' is a scope of none of the APIs used here; did you mean 'orders:read' (ShopScope.OrdersRead)?")]
    [InlineData("\"amdin\"", "'amdin' is a scope of none of the APIs used here; did you mean 'admin' (ShopScope.Admin)?")]
    [InlineData("\"accounts:raed\"", "'accounts:raed' is a scope of none of the APIs used here; did you mean 'accounts:read' (BankScope.AccountsRead)?")]
    [InlineData("\"billing:all\"", "'billing:all' is a scope of none of the APIs used here; the members of the generated scope enums are")]
    [InlineData("\"\"", "'' is a scope of none of the APIs used here; the members of the generated scope enums are")]
    [InlineData("(ShopScope)77", "'77' is a scope of none of the APIs used here; the members of the generated scope enums are")]
    [InlineData("5", "'5' is a scope of none of the APIs used here; the members of the generated scope enums are")]
    [InlineData("null", "'null' is a scope of none of the APIs used here; the members of the generated scope enums are")]
    [InlineData("typeof(int)", "'typeof(int)' is a scope of none of the APIs used here; the members of the generated scope enums are")]
    public async Task A_misspelled_scope_is_reported_with_what_is_meant(string granted, string message)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            var diagnostics = await Test(place, $"[assembly: GrantedScopes(ShopScope.Audit, [|{granted}|])]").RunAsync();
            Assert.Equal(message, Assert.Single(diagnostics).GetMessage());
        }
    }

    [Theory]
    [InlineData("[assembly: GrantedScopes(ShopScope.OrdersRead, \"orders:read\", BankScope.Audit, \"audit\", \"accounts:read\")]")]
    [InlineData("[assembly: GrantedScopes((object[])null!)]")]
    [InlineData("[assembly: GrantedScopes(new object[0])]")]
    [InlineData("[Specwright.GrantedScopesAttribute([|\"nope\"|])] class C { const string Scope = \"nope\"; [GrantedScopes([|Scope|])] void Run() { } }")]
    [InlineData("namespace N { using Needs = Specwright.GrantedScopesAttribute; [Needs([|\"nope\"|])] class C { } }")]
    [InlineData("namespace Other { class GrantedScopesAttribute : System.Attribute { public GrantedScopesAttribute(string s) { } } [GrantedScopes(\"nope\")] class C { } }")]
    public Task Known_scopes_and_attributes_of_others_are_not(string code) => Test(SdkPlace.Referenced, code).RunAsync();

    private static AnalyzerTest<ScopeAnalyzer> Test(SdkPlace place, string code)
        => new AnalyzerTest<ScopeAnalyzer>("SPW3003")
            .WithSource("using Specwright; using Shop; using Bank;\n" + code)
            .WithSdk(ScopedSdks.Shop, place)
            .WithSdk(ScopedSdks.Bank, place)
            .Without("SPW3002");
}
