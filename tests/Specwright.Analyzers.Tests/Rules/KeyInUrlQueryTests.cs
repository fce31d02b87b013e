using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2006: the live key in the query of a URL.</summary>
public sealed class KeyInUrlQueryTests
{
    [Theory]
    [InlineData("var u = $\"https://api.example.com/?api_key={[|Environment.GetEnvironmentVariable(\"CN_API_KEY\")|]}\";")]
    [InlineData("var k = Environment.GetEnvironmentVariable(\"CN_API_KEY\"); var u = $\"/servers?page=1&apikey={[|k|]}&x=1\";")]
    [InlineData("var k = Environment.GetEnvironmentVariable(\"CN_API_KEY\") ?? \"\"; var u = \"/servers?key=\" + Uri.EscapeDataString([|k|]);")]
    [InlineData("var u = \"/servers?token=\" + [|config[\"CloudNexus:ApiKey\"]|] + \"&x=1\";")]
    [InlineData("var k = Environment.GetEnvironmentVariable(\"CN_API_KEY\"); var h = $\"Bearer {k}\"; var u = $\"/servers?page={k!.Length}\";")]
    [InlineData("var k = Environment.GetEnvironmentVariable(\"OTHER\"); var u = $\"/servers?api_key={k}\";")]
    public Task A_key_that_is_read_is_followed(string code)
        => new AnalyzerTest<KeyInUrlQueryAnalyzer>("SPW2006")
            .WithSource("using System; using System.Collections.Generic;\nclass C { void M(Dictionary<string, string> config) { " + code + " } }").RunAsync();
}
