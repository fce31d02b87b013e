using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2005: live keys in project files.</summary>
public sealed class KeyInProjectFileTests
{
    [Theory]
    [InlineData("appsettings.json", "{ \"Keys\": [ \"x\", \"[|KEY|]\" ] }")]
    [InlineData("Properties/launchSettings.json", "{\n  \"environmentVariables\": {\n    \"CN_API_NAME\": \"[|KEY|]\"\n  }\n}")]
    [InlineData("requests.http", "GET /servers?api_key=[|PROD|]\nAuthorization: Bearer [|KEY|]\n")]
    [InlineData(".env.local", "A=1\r\nCN_API_NAME=[|PROD|]\r\n")]
    [InlineData("notes.md", "Use `[|KEY|]`, or cn_live_sk_... or `cn_live_sk_<your_api_key>`.")]
    [InlineData("Strings.resx", "<data name=\"k\"><value>[|KEY|]</value></data>")]
    [InlineData("a.json", "{ \"log\": \"line\\n[|KEY|]\" }")]
    [InlineData("a.txt", "cn_test_sk_BODY SHORT")]
    public async Task A_live_key_is_reported_where_it_stands(string path, string markup)
    {
        var diagnostics = await Test().WithFile(path, CodeTemplate.Fill(markup)).RunAsync();
        Assert.All(diagnostics, d => SecretLeak.AssertNone([SampleKeys.Hex24, SampleKeys.Base62], d));
        Assert.All(diagnostics, d => Assert.Contains("'" + Path.GetFileName(path) + "'", d.GetMessage(), StringComparison.Ordinal));
    }

    [Fact]
    public Task An_option_of_the_file_switches_the_search_off()
        => Test().WithFile("appsettings.json", CodeTemplate.Fill("KEY")).WithFile("other.json", CodeTemplate.Fill("[|KEY|]"))
            .WithOption("specwright_keys.scan", "off", "appsettings.json").RunAsync();

    [Fact]
    public Task Webhook_secrets_have_their_own_rule()
        => Test().WithFile("appsettings.json", CodeTemplate.Fill("{|SPW2010:whsec_BODY|}"))
            .WithGlobalOption("specwright_keys.prefixes", "whsec_:webhook").RunAsync();

    private static AnalyzerTest<ProjectFileKeyAnalyzer> Test() => new AnalyzerTest<ProjectFileKeyAnalyzer>("SPW2005").WithSource("class C { }");
}
