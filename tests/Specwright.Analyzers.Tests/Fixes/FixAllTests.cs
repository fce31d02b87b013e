using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Tests.Testing;
using Specwright.CodeFixes;

namespace Specwright.Analyzers.Tests.Fixes;

/// <summary>Every fix over a solution of 50 files at once: the result compiles and nothing of its rule is left.</summary>
public sealed class FixAllTests
{
    private const int Files = 50;

    [Fact]
    public Task Keys_become_reads_of_the_environment()
        => Run<HardCodedKeyAnalyzer, HardCodedKeyFixProvider>("environment", "SPW2001", static i => CodeTemplate.Fill(
            $"class C{i} {{ string a = \"KEY\"; string b = $\"Bearer KEY{{1}}\"; string c = \"cn_live_\" + \"sk_BODY\"; System.ReadOnlySpan<byte> D => \"KEY\"u8; }}"));

    [Fact]
    public Task Keys_become_reads_of_the_configuration()
        => Run<HardCodedKeyAnalyzer, HardCodedKeyFixProvider>("configuration", "SPW2001", static i => CodeTemplate.Fill(
            $"class C{i}(Microsoft.Extensions.Configuration.IConfiguration configuration) {{ string a = \"KEY\"; object B() => new[] {{ \"PROD\", \"KEY\" }}; }}"));

    [Fact]
    public Task Constants_become_variables()
        => Run<HardCodedKeyAnalyzer, HardCodedKeyFixProvider>("environment instead of constant", "SPW2001", static i => CodeTemplate.Fill(
            $"class C{i} {{ public const string K = \"KEY\"; string Use() => K; void M() {{ const string l = \"PROD\"; System.Console.Write(l); }} }}"));

    [Fact]
    public Task Comments_get_placeholders()
        => Run<HardCodedKeyAnalyzer, PlaceholderFixProvider>("Replace the key by a placeholder", "SPW2011", static i => CodeTemplate.Fill(
            $"/// <summary>KEY</summary>\nclass C{i} {{ }} // KEY and PROD\n#if NEVER\nvar k = \"KEY\";\n#endif"));

    [Fact]
    public Task Missing_scopes_are_added()
        => Run<ScopeAnalyzer, MissingScopeFixProvider>("AddGrantedScope", "SPW3001", static i => Scoped(i, "Shop.ShopScope.OrdersRead", "CreateAsync"));

    [Fact]
    public Task Unused_scopes_are_removed()
        => Run<ScopeAnalyzer, UnusedScopeFixProvider>("Remove the unused scope", "SPW3002", static i => Scoped(i, "Shop.ShopScope.OrdersRead, Shop.ShopScope.Audit", "ListAsync"));

    [Fact]
    public Task Misspelled_scopes_are_replaced()
        => Run<ScopeAnalyzer, UnknownScopeFixProvider>("ReplaceScope", "SPW3003", static i => Scoped(i, "\"orders:raed\"", "ListAsync"));

    private static string Scoped(int index, string scopes, string call)
        => $"[Specwright.GrantedScopes({scopes})] class C{index} {{ System.Threading.Tasks.Task Run(Shop.ShopClient shop) => shop.Orders.{call}(); }}";

    private static async Task Run<TAnalyzer, TFix>(string equivalenceKey, string id, Func<int, string> source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        using var test = new CodeFixTest<TAnalyzer, TFix>().WithSdk(ScopedSdks.Shop).WithReference(Compiled.Library(
            "Microsoft.Extensions.Configuration.Abstractions",
            "namespace Microsoft.Extensions.Configuration { public interface IConfiguration { string this[string key] { get; set; } } }"));
        for (var i = 0; i < Files; i++)
        {
            test.WithSource(source(i), $"Source{i}.cs");
        }

        var texts = await test.ApplyToAllAsync(equivalenceKey, id);
        Assert.All(Enumerable.Range(0, Files), i => Assert.NotEqual(source(i), texts[$"Source{i}.cs"]));
        Assert.Empty(await test.RemainingAsync(id));
    }
}
