using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Keys;

/// <summary>Where prefixes come from and what options change: the later source wins.</summary>
public sealed class KeyOptionsTests
{
    private static readonly string s_acme = SampleKeys.Key("acme", "live", SampleKeys.Base62);

    [Fact]
    public Task A_referenced_SDK_states_its_prefixes()
        => Test($$"""class C { string k = "[|{{s_acme}}|]", t = "{|SPW2002:{{SampleKeys.Key("acme", "test", SampleKeys.Base62)}}|}"; }""")
            .WithReference(Compiled.Library("Acme", Metadata("acme_live_:live;acme_test_:test"))).RunAsync();

    [Fact]
    public Task The_spec_of_the_project_itself_states_its_prefixes()
        => Test($$"""class C { string k = "[|{{s_acme}}|]"; }""").WithSource(Metadata("acme_live_:live")).RunAsync();

    [Fact]
    public async Task A_prefix_can_bring_the_names_that_the_message_uses()
    {
        var diagnostics = await Test($$"""class C { string k = "[|{{s_acme}}|]"; }""")
            .WithReference(Compiled.Library("Acme", Metadata("acme_live_:live:api=Acme Shop:env=ACME_SHOP_KEY:config=Acme%3AShop%3AKey"))).RunAsync();
        var message = Assert.Single(diagnostics).GetMessage();
        Assert.Contains("live Acme Shop key", message, StringComparison.Ordinal);
        Assert.Contains("'Acme:Shop:Key'", message, StringComparison.Ordinal);
        Assert.Contains("'ACME_SHOP_KEY'", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Options_of_a_file_win_over_SDKs_and_properties()
        => Test($$"""class C { string k = "{|SPW2002:{{s_acme}}|}", l = "{{SampleKeys.CnLive}}"; }""")
            .WithReference(Compiled.Library("Acme", Metadata("acme_live_:live")))
            .WithGlobalOption("build_property.SpecwrightKeyPrefixes", "acme_live_:live")
            .WithOption("specwright_keys.prefixes", "acme_live_:test, cn_live_:off").RunAsync();

    [Theory]
    [InlineData("hf_x_:live:min=24:max=24:charset=hex", "[|", "|]")]
    [InlineData("hf_x_:live:min=30", "{|SPW2008:", "|}")]
    [InlineData("hf_x_:live:max=20", "", "")]
    public Task Length_and_characters_can_be_stated(string prefix, string before, string after)
        => Test($$"""class C { string k = "{{before}}hf_x_{{SampleKeys.Hex24}}{{after}}"; }""")
            .WithOption("specwright_keys.prefixes", prefix).RunAsync();

    [Fact]
    public Task Min_length_lowers_the_bar()
        => Test(CodeTemplate.Fill("class C { string k = \"[|SHORT|]\"; }")).WithOption("specwright_keys.min_length", "6").RunAsync();

    [Fact]
    public Task A_base64url_key_may_hold_its_own_separators()
        => Test("""class C { string k = "[|gl_pat_""" + SampleKeys.Hex24.Insert(8, "-").Insert(17, "_") + """|]"; }""")
            .WithOption("specwright_keys.prefixes", "gl_pat_:live:charset=base64url").RunAsync();

    [Fact]
    public Task An_allowed_fingerprint_silences_one_key()
        => Test($$"""class C { string k = "{{SampleKeys.CnLive}}", l = "[|{{SampleKeys.CnxProd}}|]", m = "cn_live_sk_" + "{{SampleKeys.Hex24}}"; }""")
            .WithOption("specwright_keys.allowed_fingerprints", "00000000, " + KeyFingerprint.Of(SampleKeys.CnLive)).RunAsync();

    [Fact]
    public Task Generated_code_is_searched_only_on_request()
        => Test($$"""class C { string k = "[|{{SampleKeys.CnLive}}|]"; }""", "a.g.cs").WithOption("specwright_keys.include_generated", "true").RunAsync();

    [Fact]
    public Task Generated_code_is_normally_left_alone()
        => Test($$"""class C { string k = "{{SampleKeys.CnLive}}", l = "cn_live_sk_" + "{{SampleKeys.Hex24}}"; }""", "a.g.cs").RunAsync();

    [Fact]
    public void A_checksum_tells_a_key_from_an_example()
    {
        var matcher = new KeyMatcher([new KeyPrefix("tok_", KeyEnvironment.Live, KeyNames.Generic) { HasChecksum = true }]);
        Assert.Equal(KeyVerdict.Key, Assert.Single(matcher.Find("tok_" + SampleKeys.Hex24 + Checksum(SampleKeys.Hex24))).Verdict);
        Assert.Equal(KeyVerdict.Short, Assert.Single(matcher.Find("tok_" + SampleKeys.Hex24 + "0a0b0c")).Verdict);
    }

    private static string Checksum(string text)
    {
        const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        var crc = uint.MaxValue;
        foreach (var c in text)
        {
            crc ^= c;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        crc = ~crc;
        return string.Concat(Enumerable.Range(0, 6).Select(i => Digits[(int)(crc / (uint)Math.Pow(62, 5 - i) % 62)]));
    }

    private static string Metadata(string prefixes) => $"[assembly: System.Reflection.AssemblyMetadata(\"Specwright.KeyPrefixes\", \"{prefixes}\")]";

    private static AnalyzerTest<HardCodedKeyAnalyzer> Test(string markup, string? path = null)
        => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001").WithSource(markup, path);
}
