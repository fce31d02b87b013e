using Specwright.Analyzers.Tests.Testing;
using Specwright.CodeFixes;

namespace Specwright.Analyzers.Tests.Fixes;

/// <summary>Fixes of SPW3001, SPW3002 and SPW3003: the declaration becomes what the calls need.</summary>
public sealed class ScopeFixTests
{
    private const string Fix = "AddGrantedScope";
    private const string Usings = "using System.Threading.Tasks;\nusing Shop;\nusing Specwright;\n";

    [Theory]
    [InlineData("GrantedScopes(ShopScope.OrdersRead)", "CreateAsync", "GrantedScopes(ShopScope.OrdersRead, ShopScope.OrdersWrite)")]
    [InlineData("GrantedScopes", "CreateAsync", "GrantedScopes(ShopScope.OrdersWrite)")]
    [InlineData("GrantedScopes()", "CreateAsync", "GrantedScopes(ShopScope.OrdersWrite)")]
    [InlineData("GrantedScopes(\"orders:read\")", "ClearAsync", "GrantedScopes(\"orders:read\", ShopScope.OrdersWrite, ShopScope.Admin)")]
    [InlineData("GrantedScopes(ShopScope.OrdersWrite)", "ClearAsync", "GrantedScopes(ShopScope.OrdersWrite, ShopScope.Admin)")]
    [InlineData("GrantedScopes(ShopScope.OrdersRead)", "ExportAsync", "GrantedScopes(ShopScope.OrdersRead, ShopScope.Audit)")]
    [InlineData("GrantedScopes(\n    ShopScope.OrdersRead,\n    ShopScope.Audit)", "ClearAsync", "GrantedScopes(\n    ShopScope.OrdersRead,\n    ShopScope.Audit,\n    ShopScope.OrdersWrite,\n    ShopScope.Admin)")]
    [InlineData("GrantedScopes(new object[] { ShopScope.OrdersRead })", "CreateAsync", "GrantedScopes(new object[] { ShopScope.OrdersRead, ShopScope.OrdersWrite })")]
    public async Task A_missing_scope_is_added_to_the_declaration_that_holds(string before, string method, string after)
    {
        using var test = new CodeFixTest<ScopeAnalyzer, MissingScopeFixProvider>().WithSdk(ScopedSdks.Shop)
            .WithSource(Usings + $"[assembly: GrantedScopes]\n[{before}]\nclass C {{ Task Run(ShopClient shop) => shop.Orders.{method}(); }}");

        var texts = await test.ApplyAsync(Fix);

        Assert.Equal(Usings + $"[assembly: GrantedScopes]\n[{after}]\nclass C {{ Task Run(ShopClient shop) => shop.Orders.{method}(); }}", texts["Source.cs"]);
    }

    [Fact]
    public async Task A_missing_scope_is_named_in_full_where_nothing_imports_it()
    {
        using var test = new CodeFixTest<ScopeAnalyzer, MissingScopeFixProvider>().WithSdk(ScopedSdks.Shop)
            .WithSource("[assembly: Specwright.GrantedScopes(\"orders:read\")]\n", "Scopes.cs")
            .WithSource("class C { System.Threading.Tasks.Task Run(Shop.ShopClient shop) => shop.Orders.CreateAsync(); }");

        Assert.Equal(["Add 'orders:write' to GrantedScopes of the assembly"], await test.TitlesAsync());
        Assert.Equal("[assembly: Specwright.GrantedScopes(\"orders:read\", Shop.ShopScope.OrdersWrite)]\n", (await test.ApplyAsync(Fix))["Scopes.cs"]);
    }

    [Fact]
    public async Task All_missing_scopes_of_a_solution_are_added_once()
    {
        using var test = new CodeFixTest<ScopeAnalyzer, MissingScopeFixProvider>().WithSdk(ScopedSdks.Shop)
            .WithSource("using Shop; using Specwright;\n[assembly: GrantedScopes(ShopScope.Export)]\n", "Scopes.cs");
        for (var i = 0; i < 50; i++)
        {
            test.WithSource($"using System.Threading.Tasks; using Shop; class C{i} {{ async Task Run(ShopClient shop) {{ await shop.Orders.CreateAsync(); await shop.Orders.ClearAsync(); }} }}", $"Source{i}.cs");
        }

        var texts = await test.ApplyToAllAsync(Fix, "SPW3001");

        Assert.Equal("using Shop; using Specwright;\n[assembly: GrantedScopes(ShopScope.Export, ShopScope.OrdersWrite, ShopScope.Admin)]\n", texts["Scopes.cs"]);
    }

    [Theory]
    [InlineData("[assembly: GrantedScopes(ShopScope.OrdersRead, ShopScope.Audit)]", "[assembly: GrantedScopes(ShopScope.OrdersRead)]")]
    [InlineData("[assembly: GrantedScopes(\"audit\", ShopScope.OrdersRead)]", "[assembly: GrantedScopes(ShopScope.OrdersRead)]")]
    [InlineData("[assembly: GrantedScopes(new object[] { ShopScope.OrdersRead, ShopScope.Audit })]", "[assembly: GrantedScopes(new object[] { ShopScope.OrdersRead })]")]
    [InlineData("[assembly: GrantedScopes(\n    ShopScope.Audit,\n    ShopScope.OrdersRead,\n    ShopScope.OrdersRead)]", "[assembly: GrantedScopes(\n    ShopScope.OrdersRead,\n    ShopScope.OrdersRead)]")]
    [InlineData("// Why.\n[assembly: GrantedScopes(ShopScope.Audit)]\n", "// Why.\n")]
    [InlineData("[assembly: System.CLSCompliant(false), GrantedScopes(ShopScope.Audit)]\n", "[assembly: System.CLSCompliant(false)]\n")]
    public async Task An_unused_scope_is_removed(string before, string after)
    {
        const string Rest = "class C { Task Run(ShopClient shop) => shop.Orders.ListAsync(); }";
        using var test = new CodeFixTest<ScopeAnalyzer, UnusedScopeFixProvider>().WithSdk(ScopedSdks.Shop).WithSource(Usings + before + Rest);

        Assert.Equal(Usings + after + Rest, (await test.ApplyAsync("Remove the unused scope"))["Source.cs"]);
    }

    [Fact]
    public async Task All_unused_scopes_are_removed()
    {
        using var test = new CodeFixTest<ScopeAnalyzer, UnusedScopeFixProvider>().WithSdk(ScopedSdks.Shop)
            .WithSource(Usings + """
                [assembly: GrantedScopes(ShopScope.Audit, ShopScope.OrdersRead, ShopScope.Export, ShopScope.Admin)]

                /// <summary>Nothing.</summary>
                [GrantedScopes(ShopScope.Audit)]
                class N { }

                class C { Task Run(ShopClient shop) => shop.Orders.ListAsync(); }
                """)
            .WithSource("[Specwright.GrantedScopes(\"audit\", \"export\")] class D { }", "D.cs");

        var texts = await test.ApplyToAllAsync("Remove the unused scope", "SPW3002");

        Assert.Equal(
            Usings + """
                [assembly: GrantedScopes(ShopScope.OrdersRead)]

                /// <summary>Nothing.</summary>
                class N { }

                class C { Task Run(ShopClient shop) => shop.Orders.ListAsync(); }
                """,
            texts["Source.cs"]);
        Assert.Equal("class D { }", texts["D.cs"]);
    }

    [Theory]
    [InlineData("GrantedScopes(\"orders:reed\")", "GrantedScopes(ShopScope.OrdersRead)")]
    [InlineData("GrantedScopes(ShopScope.Audit, /* see ticket */ \"Orders.Read\")", "GrantedScopes(ShopScope.Audit, /* see ticket */ ShopScope.OrdersRead)")]
    public async Task A_misspelled_scope_is_replaced(string before, string after)
    {
        using var test = new CodeFixTest<ScopeAnalyzer, UnknownScopeFixProvider>().WithSdk(ScopedSdks.Shop).WithSource(Usings + $"[{before}] class C {{ }}");

        Assert.Equal(Usings + $"[{after}] class C {{ }}", (await test.ApplyAsync("ReplaceScope"))["Source.cs"]);
    }

    [Fact]
    public async Task All_misspelled_scopes_are_replaced_and_those_without_a_likeness_stay()
    {
        using var test = new CodeFixTest<ScopeAnalyzer, UnknownScopeFixProvider>().WithSdk(ScopedSdks.Shop)
            .WithSource(Usings + "[GrantedScopes(\"amdin\", \"nothing:like:it\")] class C { [GrantedScopes(\"oders:write\")] void Run() { } }");

        Assert.Equal(
            Usings + "[GrantedScopes(ShopScope.Admin, \"nothing:like:it\")] class C { [GrantedScopes(ShopScope.OrdersWrite)] void Run() { } }",
            (await test.ApplyToAllAsync("ReplaceScope", "SPW3003"))["Source.cs"]);
    }
}
