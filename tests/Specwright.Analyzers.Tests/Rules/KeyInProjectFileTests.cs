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
    [InlineData("b.json", "{ \"key\": \"[|\\u0063n_live_sk_BODY|]\" }")]
    [InlineData("c.json", "{ \"key\": \"[|cn\\u005Flive\\u005fsk_BODY|]\", \"other\": \"[|PROD|]\" }")]
    [InlineData("d.json", "{ \"path\": \"C:\\\\users\\u0041\", \"key\": \"[|KEY|]\" }")]
    [InlineData("e.config", "<add key=\"a\" value=\"[|&#99;n&#x5F;live_sk_BODY|]\" /> & &#; &#x;")]
    [InlineData("f.yaml", "key: \"[|\\u0063n_live_sk_BODY|]\"\nurl: 'https://x?key=[|KEY|]'\n")]
    [InlineData(".env", "export A='[|KEY|]'\nB=\"[|PROD|]\"\n# C=[|KEY|]\nD=cn_live_sk_${BODY_PART}")]
    [InlineData("run.ps1", "$env:CN_API_NAME = '[|KEY|]'; Invoke-RestMethod -Headers @{ 'X-Api-Key' = \"[|PROD|]\" }")]
    [InlineData("g.http", "@token = [|KEY|]\n\nGET https://api.cloudnexus.io/v1?key=[|PROD|] HTTP/1.1\nAuthorization: Bearer {{token}}\n")]
    [InlineData("Dockerfile", "ENV CN_API_NAME=[|KEY|]\nARG X=cn_live_")]
    [InlineData("nuget.config", "<add key=\"ClearTextPassword\" value=\"[|KEY|]\" />")]
    [InlineData("h.toml", "key = \"[|KEY|]\"")]
    [InlineData("i.json", "[\"cn_live_sk_\\u003cyour_api_key\\u003e\", \"\\u0063n_live_\"]")]
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

    [Theory]
    [InlineData("KeyScan", 0)]
    [InlineData("", 1)]
    public async Task Large_files_are_searched_only_where_the_project_names_them(string kind, int reports)
    {
        var text = CodeTemplate.Fill("KEY") + new string(' ', 1024 * 1024);
        var diagnostics = await Test().WithFile("data.json", text)
            .WithOption("build_metadata.AdditionalFiles.SpecwrightKind", kind, "data.json").DiagnoseAsync();
        Assert.Equal(reports, diagnostics.Count);
    }

    [Fact]
    public Task Webhook_secrets_have_their_own_rule()
        => Test().WithFile("appsettings.json", CodeTemplate.Fill("{|SPW2010:whsec_BODY|}"))
            .WithGlobalOption("specwright_keys.prefixes", "whsec_:webhook").RunAsync();

    private static AnalyzerTest<ProjectFileKeyAnalyzer> Test() => new AnalyzerTest<ProjectFileKeyAnalyzer>("SPW2005").WithSource("class C { }");
}
