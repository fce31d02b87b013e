using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests;

/// <summary>Analyzers run on code that is being written: nothing in it may make one throw or run on.</summary>
public sealed class TypingTests
{
    private const int Step = 9;

    private const string Source = """"
        using System; using System.Text;
        class C
        {
            const string P = "cn_live_sk_"; static readonly string S = "BODY"; string K => P + S; string L => $"{P}{S}";
            void M(string s)
            {
                var k = "cn_live_"; k += "sk_" + S; k = k + k;
                var b = new StringBuilder("cn_li"); b.Append("ve_sk_").Append(S).AppendFormat("{0}{1}", P, s).AppendJoin('_', "cn", "live"); b.Append(b.ToString());
                var j = string.Join("_", new[] { "cn", "live", "sk", "BODY" }); var f = string.Format("cn_live_{0}{", "sk_BODY");
                switch (s) { case "cn_live_sk_" + "BODY": var q = "cn_live_"; q += P; break; }
                var r = "cn_live_sk_@".Replace("@", S).Insert(3, "x"); var u = $"?api_key={Environment.GetEnvironmentVariable("CN_API_KEY")}";
                ReadOnlySpan<byte> z = "cn_live_sk_"u8 + "BODY"u8; char[] c = { 'c', 'n', '_', 'l', 'i', 'v', 'e', '_' }; var w = $$"""{{P}}BODY{{s}}""";
            }
        }
        """";

    [Fact]
    public async Task No_beginning_of_a_file_breaks_an_analyzer()
    {
        var source = CodeTemplate.Fill(Source);
        for (var length = 0; length <= source.Length; length += Step)
        {
            using var solution = new TestSolution();
            solution.AddSource("Source.cs", source[..length]);
            await TestSolution.AnalyzeAsync(solution.Project, AllAnalyzers.Create());
        }
    }

    [Fact]
    public async Task No_gap_in_a_file_breaks_an_analyzer()
    {
        var source = CodeTemplate.Fill(Source);
        for (var start = 0; start + Step < source.Length; start += Step)
        {
            using var solution = new TestSolution();
            solution.AddSource("Source.cs", source.Remove(start, Step));
            await TestSolution.AnalyzeAsync(solution.Project, AllAnalyzers.Create());
        }
    }

    [Theory]
    [InlineData("var k = \"cn_live_\"; REPEAT", "k += k;")]
    [InlineData("var k = \"cn_live_\"; REPEAT", "k = k + k + \"x\" + k;")]
    [InlineData("var b = new System.Text.StringBuilder(\"cn_live_\"); REPEAT", "b.Append(b.ToString()).Append(\"cn_live_\");")]
    [InlineData("var k = \"cn_live_\" REPEAT;", " + \"cn_live_\"")]
    [InlineData("string a() => \"cn_live_\" + a(); var k = \"cn_live_\" REPEAT;", " + a()")]
    public async Task What_grows_without_end_is_given_up(string code, string repeated)
    {
        using var solution = new TestSolution();
        var statements = code.Replace("REPEAT", string.Concat(Enumerable.Repeat(repeated, 500)), StringComparison.Ordinal);
        solution.AddSource("Source.cs", $"class C {{ void M() {{ {statements} }} }}");
        Assert.Empty(await TestSolution.AnalyzeAsync(solution.Project, AllAnalyzers.Create()));
    }
}
