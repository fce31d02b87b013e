using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2008: shortened live keys, which in the place of a credential count as whole.</summary>
public sealed class ShortenedLiveKeyTests
{
    [Fact]
    public async Task A_shortened_key_is_an_information_with_a_placeholder()
    {
        var diagnostic = Assert.Single(await Test(CodeTemplate.Fill("class C { string k = \"[|SHORT|]\"; }")).RunAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("'cn_live_sk_…' looks like a shortened live key; use a placeholder such as 'cn_live_sk_<your_api_key>'", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("new ShopClient(\"{|SPW2001:SHORT|}\")")]
    [InlineData("new ShopClient(apiKey: \"{|SPW2001:SHORT|}\")")]
    [InlineData("new ShopClientOptions { ApiKey = \"{|SPW2001:SHORT|}\" }")]
    [InlineData("new ShopClientOptions { Title = \"[|SHORT|]\" }")]
    [InlineData("new Book(\"[|SHORT|]\")")]
    [InlineData("new Specwright.Login(\"{|SPW2001:SHORT|}\")")]
    public Task In_the_place_of_a_credential_it_is_a_key(string code)
        => Test($$"""
            class ShopClient(string apiKey) { public string K = apiKey; }
            class ShopClientOptions { public string ApiKey { get; set; } = ""; public string Title { get; set; } = ""; }
            class Book(string title) { public string T = title; }
            class C { object o = {{CodeTemplate.Fill(code)}}; }
            """).WithReference(Compiled.Library("Specwright", "namespace Specwright { public class Login { public Login(string key) { } } }")).RunAsync();

    private static AnalyzerTest<HardCodedKeyAnalyzer> Test(string markup) => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2008").WithSource(markup);
}
