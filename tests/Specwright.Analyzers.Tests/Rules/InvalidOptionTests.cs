using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2013: options that are ignored, and why.</summary>
public sealed class InvalidOptionTests
{
    [Theory]
    [InlineData("specwright_keys.prefixes", ":live", "a prefix is empty")]
    [InlineData("specwright_keys.prefixes", "acme_live_:live, abc:live", "a prefix has fewer than 4 or more than 64 characters")]
    [InlineData("specwright_keys.prefixes", "clé_live_:live", "a prefix has a character outside of printable ASCII")]
    [InlineData("specwright_keys.prefixes", "acme_live_:lvie", "the environment of a prefix is live, test, webhook or off")]
    [InlineData("specwright_keys.prefixes", "acme_live_:live:min=x", "a prefix has a field that is unknown or has a wrong value")]
    [InlineData("specwright_keys.min_length", "3", "the length is a whole number from 4 to 64")]
    [InlineData("specwright_keys.scan", "maybe", "the value is on or off")]
    [InlineData("specwright_keys.prefix", "acme_live_", "there is no such option")]
    public async Task The_reason_is_said_once(string name, string value, string reason)
    {
        var diagnostics = await Run(test => test.WithOption(name, value));
        Assert.Equal([$"Option '{name}' is ignored: {reason}"], diagnostics);
    }

    [Fact]
    public async Task An_MSBuild_property_is_named_too()
        => Assert.Equal(
            ["Option 'build_property.SpecwrightKeyPrefixes' is ignored: a prefix is empty"],
            await Run(test => test.WithGlobalOption("build_property.SpecwrightKeyPrefixes", ":live")));

    [Fact]
    public async Task What_is_right_is_not_mentioned()
        => Assert.Empty(await Run(test => test
            .WithOption("specwright_keys.prefixes", "acme_live_:live:api=Acme:env=ACME_KEY:config=Acme%3AKey:kinds=sk|rk:charset=base64url:min=20:max=40, cn_test_:off")
            .WithOption("specwright_keys.allowed_fingerprints", "3f9a1c02").WithOption("specwright_keys.min_length", "20")));

    private static async Task<IReadOnlyList<string>> Run(Func<AnalyzerTest<InvalidOptionAnalyzer>, AnalyzerTest<InvalidOptionAnalyzer>> options)
    {
        var test = options(new AnalyzerTest<InvalidOptionAnalyzer>("SPW2013").WithSource("class C { }").WithSource("class D { }"));
        return [.. (await test.DiagnoseAsync()).Select(d => d.GetMessage())];
    }
}
