using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW2009: live keys in API descriptions.</summary>
public sealed class KeyInDescriptionTests
{
    [Theory]
    [InlineData("api.yaml", "openapi: 3.1.0\ninfo:\n  description: Send [|KEY|] along.\n")]
    [InlineData("api.yaml", "info:\n  description: |\n    {openapi: 2}\n    [|KEY|]\n\"openapi\": '3.1.0'\n")]
    [InlineData("api.json", "{\n  \"info\": { \"openapi\": 3, \"x\": \"[|KEY|]\" },\n  \"swagger\": \"2.0\"\n}")]
    [InlineData("settings.json", "{ \"info\": { \"openapi\": \"3.0.0\" }, \"x\": \"{|SPW2005:KEY|}\" }")]
    [InlineData("notes.md", "openapi: a standard\n{|SPW2005:KEY|}")]
    public async Task A_key_in_a_spec_is_reported_there(string path, string markup)
    {
        var diagnostics = await new AnalyzerTest<ProjectFileKeyAnalyzer>("SPW2009").WithSource("class C { }").WithFile(path, CodeTemplate.Fill(markup)).RunAsync();
        Assert.All(diagnostics, d => SecretLeak.AssertNone([SampleKeys.Hex24], d));
    }
}
