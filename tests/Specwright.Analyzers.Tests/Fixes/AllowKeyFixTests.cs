using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Tests.Testing;
using Specwright.CodeFixes;

namespace Specwright.Analyzers.Tests.Fixes;

/// <summary>The fix that allows one key by its fingerprint.</summary>
public sealed class AllowKeyFixTests
{
    private const string Fix = "Allow this key by its fingerprint in .editorconfig";
    private static readonly string s_fingerprint = KeyFingerprint.Of(SampleKeys.CnLive);

    [Theory]
    [InlineData("root = true", "root = true\n\n[*.cs]\nspecwright_keys.allowed_fingerprints = {0}\n")]
    [InlineData("root = true\n[*.cs]\nspecwright_keys.allowed_fingerprints = 0a0b0c0d\n", "root = true\n[*.cs]\nspecwright_keys.allowed_fingerprints = 0a0b0c0d, {0}\n")]
    public async Task The_fingerprint_is_added(string before, string after)
    {
        foreach (var code in new[] { "class C { string k = \"Bearer KEY\"; }", "class C { } // KEY" })
        {
            using var test = new CodeFixTest<HardCodedKeyAnalyzer, AllowKeyFixProvider>().WithSource(CodeTemplate.Fill(code)).WithConfig(".editorconfig", before);
            Assert.Equal(string.Format(null, after, s_fingerprint), (await test.ApplyAsync(Fix))[".editorconfig"]);
        }
    }

    [Theory]
    [InlineData("class C { string k = \"cn_live_sk_\" + \"BODY\"; }", "root = true")]
    [InlineData("class C { string k = \"KEY\"; }", null)]
    public async Task Nothing_is_offered_for_assembled_keys_and_without_a_file_to_change(string code, string? config)
    {
        using var test = new CodeFixTest<HardCodedKeyAnalyzer, AllowKeyFixProvider>().WithSource(CodeTemplate.Fill(code));
        if (config is not null)
        {
            test.WithConfig(".editorconfig", config);
        }

        Assert.Empty(await test.TitlesAsync());
    }
}
