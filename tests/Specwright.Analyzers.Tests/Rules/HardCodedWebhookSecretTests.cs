using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2010: webhook secrets, whose prefixes come from options and SDKs.</summary>
public sealed class HardCodedWebhookSecretTests
{
    private static readonly string s_secret = "whsec_" + SampleKeys.Base62 + "+/" + SampleKeys.Hex24 + "==";

    [Fact]
    public async Task A_secret_is_reported_with_its_base64_characters()
    {
        var diagnostics = await Test($$"""class C { string s = "[|{{s_secret}}|]"; }""").WithOption("specwright_keys.prefixes", "whsec_:webhook").RunAsync();
        SecretLeak.AssertNone([SampleKeys.Base62, SampleKeys.Hex24], Assert.Single(diagnostics));
    }

    [Fact]
    public Task In_a_comment_it_is_SPW2011()
        => Test($$"""class C { } // {|SPW2011:{{s_secret}}|}""").WithOption("specwright_keys.prefixes", "whsec_:webhook").RunAsync();

    [Fact]
    public Task Without_a_prefix_that_says_so_it_is_nothing() => Test($$"""class C { string s = "{{s_secret}}"; }""").RunAsync();

    private static AnalyzerTest<HardCodedKeyAnalyzer> Test(string markup) => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2010").WithSource(markup);
}
