using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2008: shortened live keys, which in the place of a credential count as whole.</summary>
public sealed class ShortenedLiveKeyTests
{
    [Fact]
    public async Task A_shortened_key_is_an_information_with_a_placeholder()
    {
        var diagnostic = Assert.Single(await Test("class C { string k = \"[|cn_live_sk_abc123|]\"; }").RunAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("'cn_live_sk_…' looks like a shortened live key; use a placeholder such as 'cn_live_sk_<your_api_key>'", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("new ShopClient(\"{|SPW2001:cn_live_sk_abc123|}\")")]
    [InlineData("new ShopClient(apiKey: \"{|SPW2001:cn_live_sk_abc123|}\")")]
    [InlineData("new ShopClientOptions { ApiKey = \"{|SPW2001:cn_live_sk_abc123|}\" }")]
    [InlineData("new ShopClientOptions { Title = \"[|cn_live_sk_abc123|]\" }")]
    [InlineData("new Book(\"[|cn_live_sk_abc123|]\")")]
    [InlineData("new Specwright.Login(\"{|SPW2001:cn_live_sk_abc123|}\")")]
    public Task In_the_place_of_a_credential_it_is_a_key(string code)
        => Test($$"""
            class ShopClient(string apiKey) { public string K = apiKey; }
            class ShopClientOptions { public string ApiKey { get; set; } = ""; public string Title { get; set; } = ""; }
            class Book(string title) { public string T = title; }
            class C { object o = {{code}}; }
            """).WithReference(Compiled.Library("Specwright", "namespace Specwright { public class Login { public Login(string key) { } } }")).RunAsync();

    private static AnalyzerTest<HardCodedKeyAnalyzer> Test(string markup) => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2008").WithSource(markup);
}
