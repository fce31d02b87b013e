using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests;

/// <summary>What the real compiler writes, on the console and into its SARIF log, names rules and prefixes and never a key.</summary>
public sealed class SarifTests
{
    private const string Code = """
        using System;
        class C
        {
            string a = "KEY", b = "cn_live_sk_" + "BODY", c = "PROD", d = "cn_test_sk_BODY", e = "SHORT", f = "\u0063n_live_sk_BODY";
            // KEY
            [Obsolete("KEY")] void M(string k = "cn_live_" + "sk_BODY") { }
        }
        """;

    [Fact]
    public async Task The_error_log_repeats_no_key()
    {
        var folder = Directory.CreateTempSubdirectory("spw-sarif");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "C.cs"), CodeTemplate.Fill(Code), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "appsettings.json"), CodeTemplate.Fill("[\"KEY\"]"), TestContext.Current.CancellationToken);
            var console = await RealCompiler.RunAsync(folder.FullName, ["C.cs"], ["appsettings.json"]);
            var sarif = await File.ReadAllTextAsync(Path.Combine(folder.FullName, RealCompiler.Log), TestContext.Current.CancellationToken);
            string[] expected = ["SPW2001", "SPW2002", "SPW2005", "SPW2008", "SPW2011"];
            Assert.All(expected, id => Assert.Contains($"\"ruleId\": \"{id}\"", sarif, StringComparison.Ordinal));
            Assert.Contains("warning SPW2001", console, StringComparison.Ordinal);
            Assert.DoesNotContain("AD0001", console + sarif, StringComparison.Ordinal);
            SecretLeak.AssertNone([SampleKeys.Hex24, SampleKeys.Base62], sarif);
            SecretLeak.AssertNone([SampleKeys.Hex24, SampleKeys.Base62], console);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
