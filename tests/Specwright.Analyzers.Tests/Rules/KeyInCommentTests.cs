using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2011: live keys in text that is not compiled.</summary>
public sealed class KeyInCommentTests
{
    [Fact]
    public async Task Comments_documentation_directives_and_inactive_code_are_searched()
    {
        var diagnostics = await new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2011").WithSource(CodeTemplate.Fill("""
            /// <summary>[|KEY|]</summary>
            class C
            {
                // old = "[|PROD|]"
            #region [|KEY|]
            #endregion
            #if NEVER
                string k = "[|KEY|]";
            #endif
            }
            """)).RunAsync();
        Assert.All(diagnostics, d => SecretLeak.AssertNone([SampleKeys.Hex24, SampleKeys.Base62], d));
    }
}
