using System.Text;
using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2012: base64 of live keys, where somebody switched the rule on.</summary>
public sealed class Base64KeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("a:")]
    [InlineData("user:")]
    public async Task A_key_is_found_at_any_place_of_its_base64(string before)
    {
        var diagnostics = await Test($$"""class C { string k = "Basic [|{{Encode(before + SampleKeys.CnLive)}}|]=="; }""").RunAsync();
        SecretLeak.AssertNone([SampleKeys.Hex24], Assert.Single(diagnostics));
    }

    [Fact]
    public Task Other_base64_and_comments_are_left_alone()
        => Test($$"""class C { string k = "{{Encode(SampleKeys.CnTest)}}", l = "{{Encode("cn_live_sk_<your_api_key>")}}"; } // {{Encode(SampleKeys.CnLive)}}""").RunAsync();

    [Fact]
    public Task It_is_off_by_default()
        => new AnalyzerTest<Base64KeyAnalyzer>("SPW2012").WithSource($$"""class C { string k = "{{Encode(SampleKeys.CnLive)}}"; }""").RunAsync();

    private static string Encode(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text)).TrimEnd('=');

    private static AnalyzerTest<Base64KeyAnalyzer> Test(string markup)
        => new AnalyzerTest<Base64KeyAnalyzer>("SPW2012").WithSource(markup).WithOption("dotnet_diagnostic.SPW2012.severity", "warning");
}
