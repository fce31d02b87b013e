using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2003: live keys in projects that run in the browser.</summary>
public sealed class KeyInBrowserProjectTests
{
    private static readonly string s_source = $$"""
        using System;
        class C
        {
            string a = "[|{{SampleKeys.CnLive}}|]";
            string b = [|"cn_live_sk_" + "{{SampleKeys.Hex24}}"|];
            string? c = Environment.GetEnvironmentVariable([|"CN_API_KEY"|]);
            string d = "{{SampleKeys.CnTest}}";
            string e = "CN_API_KEY";
        }
        """;

    [Theory]
    [InlineData("UsingMicrosoftNETSdkBlazorWebAssembly", "true")]
    [InlineData("RuntimeIdentifier", "browser-wasm")]
    public Task Keys_written_or_read_are_reported(string property, string value)
        => Test(s_source).WithGlobalOption("build_property." + property, value).RunAsync();

    [Fact]
    public Task A_key_in_a_file_that_is_downloaded_is_reported()
        => Test("class C { }").WithGlobalOption("build_property.UsingMicrosoftNETSdkBlazorWebAssembly", "true")
            .WithFile("wwwroot/appsettings.json", $$"""{ "Key": "[|{{SampleKeys.CnLive}}|]" }""")
            .WithFile("appsettings.json", $$"""{ "Key": "{{SampleKeys.CnLive}}" }""").RunAsync();

    [Fact]
    public Task Other_projects_are_left_alone()
        => Test(s_source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)).RunAsync();

    private static AnalyzerTest<BrowserProjectKeyAnalyzer> Test(string markup) => new AnalyzerTest<BrowserProjectKeyAnalyzer>("SPW2003").WithSource(markup);
}
