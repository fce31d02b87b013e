using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2002: sandbox, staging and development keys.</summary>
public sealed class HardCodedTestKeyTests
{
    [Theory]
    [InlineData("cn_test_sk_")]
    [InlineData("cnx_test_")]
    [InlineData("cnx_stg_")]
    [InlineData("cnx_dev_")]
    public async Task A_key_of_a_test_environment_is_an_information(string prefix)
    {
        var diagnostic = Assert.Single(await Test($$"""class C { string k = "[|{{prefix + SampleKeys.Hex24}}|]"; }""").RunAsync());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Contains(prefix + "…", diagnostic.GetMessage(), StringComparison.Ordinal);
        SecretLeak.AssertNone([SampleKeys.Hex24], diagnostic);
    }

    [Fact]
    public Task Short_test_keys_and_test_keys_in_comments_are_nobodys_business()
        => Test($$"""class C { string k = "cn_test_sk_abc123"; /* {{SampleKeys.CnTest}} */ }""").RunAsync();

    private static AnalyzerTest<HardCodedKeyAnalyzer> Test(string markup) => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2002").WithSource(markup);
}
