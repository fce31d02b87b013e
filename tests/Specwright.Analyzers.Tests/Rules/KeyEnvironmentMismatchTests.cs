using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2004: a key of one environment beside a URL of the other.</summary>
public sealed class KeyEnvironmentMismatchTests
{
    [Theory]
    [InlineData("new Client(\"[|LIVE|]\", \"https://sandbox.example.com/v1\")")]
    [InlineData("new Client(\"[|LIVE|]\") { Url = \"https://api-staging.example.com\" }")]
    [InlineData("new Client(\"[|TEST|]\", url: \"https://api.production.example.com\")")]
    [InlineData("new Client(\"LIVE\", \"https://api.example.com/sandbox\")")]
    [InlineData("new Client(\"LIVE\", \"https://developers.example.com\")")]
    [InlineData("new Client(\"TEST\", \"https://api.example.com/v1\")")]
    [InlineData("new Client(\"TEST\", \"https://sandbox.example.com/v1\")")]
    [InlineData("(new Client(\"LIVE\"), \"https://sandbox.example.com/v1\").Item1")]
    public Task The_URL_of_the_same_call_decides(string code)
        => new AnalyzerTest<KeyEnvironmentMismatchAnalyzer>("SPW2004")
            .WithSource("class Client(string key, string url = \"\") { public string Key = key; public string Url = url; }\nclass C { Client c = "
                + code.Replace("LIVE", SampleKeys.CnLive, StringComparison.Ordinal).Replace("TEST", SampleKeys.CnTest, StringComparison.Ordinal) + "; }")
            .RunAsync();
}
