using Specwright.Analyzers.Tests.Testing;
using Specwright.CodeFixes;

namespace Specwright.Analyzers.Tests.Fixes;

/// <summary>Fixes of SPW2005, SPW2008, SPW2009 and SPW2011: what nobody runs becomes a placeholder.</summary>
public sealed class PlaceholderFixTests
{
    private const string Fix = "Replace the key by a placeholder";

    [Theory]
    [InlineData("class C { } // KEY, once", "class C { } // cn_live_sk_<your_api_key>, once")]
    [InlineData("/// <summary>KEY</summary>\nclass C { }", "/// <summary>cn_live_sk_&lt;your_api_key&gt;</summary>\nclass C { }")]
    [InlineData("#if NEVER\nvar k = \"KEY\";\n#endif\nclass C { }", "#if NEVER\nvar k = \"cn_live_sk_<your_api_key>\";\n#endif\nclass C { }")]
    [InlineData("class C { string k = \"Bearer SHORT\"; }", "class C { string k = \"Bearer cn_live_sk_<your_api_key>\"; }")]
    [InlineData("class C { const string K = $\"SHORT\"; }", "class C { const string K = $\"cn_live_sk_<your_api_key>\"; }")]
    public async Task In_source(string before, string after)
    {
        using var test = new CodeFixTest<HardCodedKeyAnalyzer, PlaceholderFixProvider>().WithSource(CodeTemplate.Fill(before));
        Assert.Equal(CodeTemplate.Fill(after), (await test.ApplyAsync(Fix))["Source.cs"]);
    }

    [Theory]
    [InlineData("appsettings.json", "{ \"Key\": \"KEY\" }", "{ \"Key\": \"cn_live_sk_<your_api_key>\" }")]
    [InlineData("App.config", "<add value=\"KEY\"/>", "<add value=\"cn_live_sk_&lt;your_api_key&gt;\"/>")]
    [InlineData("api.yaml", "openapi: 3.1.0\nx: KEY\n", "openapi: 3.1.0\nx: cn_live_sk_<your_api_key>\n")]
    public async Task In_files(string path, string before, string after)
    {
        using var test = new CodeFixTest<ProjectFileKeyAnalyzer, PlaceholderFixProvider>().WithSource("class C { }").WithFile(path, CodeTemplate.Fill(before));
        Assert.Equal(after, (await test.ApplyAsync(Fix))[path]);
    }

    [Fact]
    public async Task In_many_sources_at_once()
    {
        using var test = new CodeFixTest<HardCodedKeyAnalyzer, PlaceholderFixProvider>();
        for (var i = 0; i < 20; i++)
        {
            test.WithSource(CodeTemplate.Fill($"class C{i} {{ }} // KEY and PROD"), $"Source{i}.cs");
        }

        var texts = await test.ApplyToAllAsync(Fix, "SPW2011");
        Assert.All(Enumerable.Range(0, 20), i => Assert.Equal($"class C{i} {{ }} // cn_live_sk_<your_api_key> and cnx_prod_<your_api_key>", texts[$"Source{i}.cs"]));
    }

    [Fact]
    public async Task In_many_files_at_once()
    {
        using var test = new CodeFixTest<ProjectFileKeyAnalyzer, PlaceholderFixProvider>().WithSource("class C { }")
            .WithFile("a.json", CodeTemplate.Fill("[\"KEY\", \"KEY\"]")).WithFile("b.http", CodeTemplate.Fill("Bearer KEY"));
        var texts = await test.ApplyToAllAsync(Fix, "SPW2005");
        Assert.Equal("[\"cn_live_sk_<your_api_key>\", \"cn_live_sk_<your_api_key>\"]", texts["a.json"]);
        Assert.Equal("Bearer cn_live_sk_<your_api_key>", texts["b.http"]);
    }

    [Fact]
    public async Task An_escaped_short_key_is_left_to_the_author()
    {
        using var test = new CodeFixTest<HardCodedKeyAnalyzer, PlaceholderFixProvider>().WithSource("class C { string k = \"cn_live_sk_\\u0061bc123\"; }");
        Assert.Empty(await test.TitlesAsync());
    }
}
