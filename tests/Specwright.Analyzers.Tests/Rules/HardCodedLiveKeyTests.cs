using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2001: whole live keys in literals of every form.</summary>
public sealed class HardCodedLiveKeyTests
{
    private static readonly string s_key = SampleKeys.CnLive;

    [Fact]
    public async Task A_key_in_a_string_is_reported_at_the_key_and_not_repeated()
    {
        var diagnostics = await Test($$"""class C { string k = "Bearer [|{{s_key}}|]"; }""").RunAsync();
        var message = diagnostics.Single().GetMessage();
        Assert.Equal(
            "A live CloudNexus key (cn_live_sk_…, 35 characters) is written in source. Read it from configuration ('CloudNexus:ApiKey') "
            + "or the environment variable 'CN_API_KEY', and revoke this key: it stays in history.", message);
        SecretLeak.AssertNone([SampleKeys.Hex24], diagnostics.Single());
    }

    [Fact]
    public Task Two_keys_in_one_literal_are_two_diagnostics()
        => Test($$""""class C { string k = """a=[|{{s_key}}|];b=[|{{SampleKeys.CnxProd}}|]"""; }"""").RunAsync();

    [Fact]
    public Task An_escaped_key_is_reported_at_its_literal()
        => Test($$"""class C { string k = [|"\u0063{{s_key[1..]}}"|]; }""").RunAsync();

    [Fact]
    public Task A_multi_line_raw_string_is_reported_on_the_line_of_the_key()
        => Test($$""""
            class C
            {
                string k = """
                    {
                      "key": "[|{{s_key}}|]"
                    }
                    """;
            }
            """").RunAsync();

    [Fact]
    public Task Source_that_does_not_parse_is_still_searched()
        => Test($$"""class C { void M() { var k = "[|{{s_key}}|]; } }""").ThatMayNotCompile().RunAsync();

    [Fact]
    public Task A_prefix_from_an_option_is_found_and_gives_its_own_names()
        => Test($$"""class C { string k = "[|{{SampleKeys.Key("acme", "live", SampleKeys.Base62)}}|]"; }""")
            .WithOption("specwright_keys.prefixes", "acme_live_:live").RunAsync();

    [Fact]
    public Task A_prefix_from_MSBuild_is_found()
        => Test($$"""class C { string k = "[|{{SampleKeys.Key("acme", "live", SampleKeys.Base62)}}|]"; }""")
            .WithGlobalOption("build_property.SpecwrightKeyPrefixes", "acme_live_:live").RunAsync();

    [Fact]
    public Task Nothing_is_searched_where_the_option_says_off()
        => Test($$"""class C { string k = "{{s_key}}"; }""").WithOption("specwright_keys.scan", "off").RunAsync();

    private static AnalyzerTest<HardCodedKeyAnalyzer> Test(string markup) => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001").WithSource(markup);
}
