using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Keys;

/// <summary>SPW2001 for keys that no literal holds as a whole: one diagnostic, where the parts meet.</summary>
public sealed class AssembledKeyTests
{
    public static TheoryData<string> Statements =>
    [
        // Sums
        """var k = [|"cn_live_" + "sk_" + "BODY"|];""",
        """var k = [|"c" + "n_live_sk_BODY"|];""",
        """var k = [|"cn" + '_' + "live_sk_BODY"|];""",
        """var k = [|("cn_live_" + "sk_") + ("HEAD" + "TAIL")|];""",
        """var k = [|"Bearer " + "cn_live_sk_" + "BODY"|];""",
        """var k = [|"Bearer " + s + " cn_live_sk_" + "BODY"|];""",
        """ReadOnlySpan<byte> k = [|"cn_live_sk_"u8 + "BODY"u8|];""",
        """"var k = [|"""cn_live_""" + @"sk_BODY"|];"""",
        """var k = [|"cn_li" + "\u0076e_sk_" + "BODY"|];""",
        """client.DefaultRequestHeaders.Add("X-Api-Key", [|"cn_live_sk_" + "BODY"|]);""",

        // Names
        """const string p = "cn_live_sk_"; const string b = "BODY"; var k = [|p + b|];""",
        """var p = "cn_live_sk_"; var b = "BODY"; var k = [|p + b|];""",
        """var p = "cn_live_sk_"; var b = "BODY"; var k = [|$"{p}{b}"|];""",
        """const string p = "cn_live_sk_"; const string k = [|$"{p}BODY"|];""",
        """var b = "BODY"; var k = [|$"Bearer cn_live_sk_{b}"|];""",
        """var p = "cn_live_"; var q = p + "sk_"; var k = [|q + "BODY"|];""",
        """string P() => "cn_live_sk_"; var k = [|P() + "BODY"|];""",

        // Calls
        """var k = [|string.Concat("cn_live_", "sk_", "BODY")|];""",
        """var k = [|string.Concat(new[] { "cn_live_", "sk_", "BODY" })|];""",
        """var parts = new[] { "cn_live_", "sk_", "BODY" }; var k = [|string.Concat(parts)|];""",
        """string[] parts = ["cn", "live", "sk", "BODY"]; var k = [|string.Join('_', parts)|];""",
        """var k = [|string.Join("_", "cn", "live", "sk", "BODY")|];""",
        """var k = [|string.Join("_", new List<string> { "cn", "live", "sk", "BODY" })|];""",
        """var k = [|string.Join("", "cn_", "live_", "sk_", "HEAD", "TAIL")|];""",
        """var k = [|String.Format("cn_live_sk_{0}", "BODY")|];""",
        """var k = [|string.Format(null, "{0}_{1}_sk_{2}", "cn", "live", "BODY")|];""",
        """var k = [|"cn_live_sk_@".Replace("@", "BODY")|];""",
        """var k = [|"cn_live_sk_".Insert(11, "BODY")|];""",
        """var k = [|Encoding.UTF8.GetString("cn_live_sk_"u8) + "BODY"|];""",

        """var k = [|string.Join(string.Empty, "cn_live_", "sk_", "BODY")|];""",
        """var k = [|string.Concat("cn_live_sk_".AsSpan(), "BODY".AsSpan())|];""",
        """var k = [|"cn_live_sk_" + new string("BODY".ToCharArray())|];""",
        """var k = [|$"{"cn_live_"}{"sk_BODY"}"|];""",

        // Alternatives
        """var k = [|"cn_live_sk_" + (flag ? "BODY" : "x")|];""",
        """var k = [|"cn_live_sk_" + (Environment.GetEnvironmentVariable("K") ?? "BODY")|];""",
        """var p = flag ? "cn_live_sk_" : "cn_test_sk_"; var k = [|p + "BODY"|];""",

        // StringBuilder
        """var k = [|new StringBuilder("cn_live_").Append("sk_").Append("BODY").ToString()|];""",
        """var k = [|new StringBuilder().Append("cn_live_sk_").AppendFormat("{0}", "BODY").ToString()|];""",
        """var k = [|new StringBuilder().AppendJoin('_', "cn", "live", "sk", "BODY").ToString()|];""",
        """var sb = new StringBuilder(); sb.Append([|"cn_live_sk_"|]); sb.Append("BODY"); var k = sb.ToString();""",
        """void Build(StringBuilder sb) { sb.Append([|"cn_live_sk_"|]); sb.Append("BODY"); } Build(new());""",
        """var sb = new StringBuilder([|"cn_live_"|]); sb.Append("sk_").Append("BODY"); var k = sb.ToString();""",

        // A variable that grows
        """var k = [|"cn_live_sk_"|]; k += "BODY";""",
        """var k = "Bearer "; k += [|"cn_live_"|]; k += "sk_BODY";""",
        """var k = [|"cn_live_sk_"|]; k = k + "HEAD" + "TAIL";""",

        // Taken apart
        """var (p, b) = ("cn_live_sk_", "BODY"); var k = [|p + b|];""",
        """(var b, string p) = ("BODY", "cn_live_sk_"); var k = [|p + b|];""",
        """var parts = new[] { "cn_live_sk_", "BODY" }; var k = [|parts[0] + parts[1]|];""",
        """List<string> parts = ["BODY", "cn_live_sk_"]; var k = [|$"{parts[1]}{parts[0]}"|];""",

        // Elements
        """var k = new string([|SPELLED|]);""",
        """char[] k = [|SPELLED|];""",
        """byte[] k = [|BYTES|];""",
        """byte[] k = [|HEX|];""",
        """ReadOnlySpan<byte> k = [|CASTS|];""",
    ];

    public static TheoryData<string> Members =>
    [
        """const string P = "cn_live_sk_"; const string S = "BODY"; const string K = [|P + S|];""",
        """static readonly string P = "cn_live_sk_"; static readonly string S = "BODY"; static string K => [|P + S|];""",
        """string P { get; } = "cn_live_sk_"; string K() { return [|P + "BODY"|]; }""",
        """string P => "cn_live_sk_"; string K { get { return [|this.P + "BODY"|]; } }""",
        """static class Parts { public const string P = "cn_live_sk_"; } const string K = [|Parts.P + "BODY"|];""",
        """static readonly string[] s_parts = ["cn_live_sk_", "BODY"]; const int At = 1; static string K => [|s_parts[0] + s_parts[At]|];""",
        """[Obsolete([|"cn_live_sk_" + "BODY"|])] void M() { }""",
        """void M(string key = [|"cn_live_sk_" + "BODY"|]) { }""",
        """const string P = "cn_live_sk_"; [Obsolete([|$"use {P}BODY"|])] void M() { }""",
        """StringBuilder _b = new(); void M() { _b.Append([|"cn_live_sk_"|]).Append("HEAD"); _b.Append("TAIL"); }""",
        """bool M(string s) => s is [|"cn_live_sk_" + "BODY"|];""",
    ];

    public static TheoryData<string> Harmless =>
    [
        """var k = "cn_live_sk_" + Guid.NewGuid().ToString("N");""",
        """var k = $"cn_live_sk_{s}";""",
        """var k = $"cn_live_sk_{Guid.NewGuid():N}";""",
        """var k = "cn_live_" + s + "BODY";""",
        """var k = string.Format("cn_live_sk_{0}", s);""",
        """var k = string.Join("_", "cn", "live", "connections", "total");""",
        """var k = string.Join("/", "cn_live_", "BODY");""",
        """var k = "cn_test" + "ing" + "BODY";""",
        """var k = "cn_live_sk_CUT" + s;""",
        """var sb = new StringBuilder("cn_live_"); foreach (var c in s) sb.Append(c); sb.Append("BODY");""",
        """var k = "cn_live_sk_"; k = "BODY";""",
        """var (p, b) = ("cn_live_sk_", s); var k = p + b + "x";""",
        """var parts = new[] { "cn_live_sk_", s, "BODY" }; var k = parts[0] + parts[1];""",
        """var parts = new[] { "cn_live_sk_", "BODY" }; var k = parts[0] + parts[s.Length];""",
        """var k = "cn_live_" + "sk_" + "<your_api_key>";""",
        """int[] a = [99, 110, 95, 108, 105, 118, 101, 95, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];""",
        """var k = "cn_li" + "on"; var m = k + k;""",
        """var k = s + "cn"; k = k + k; k += k;""",
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task In_statements(string code) => Run(CodeTemplate.Statements(Spell(code)));

    [Theory]
    [MemberData(nameof(Members))]
    public Task In_members(string code) => Run(CodeTemplate.Members(code));

    [Theory]
    [MemberData(nameof(Harmless))]
    public Task Nothing_is_reported(string code) => Run(CodeTemplate.Statements(code));

    [Fact]
    public Task Parts_of_another_file_are_joined_where_a_literal_stands()
        => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001")
            .WithSource("static class Parts { public const string P = \"cn_live_sk_\"; public static readonly string Q = \"cn_live_\" + \"sk_\"; }")
            .WithSource(CodeTemplate.Fill("class C { string k = [|Parts.P + \"BODY\"|]; string l = [|Parts.Q + \"BODY\"|]; }"))
            .RunAsync();

    [Fact]
    public async Task The_message_says_how_many_parts_there_are()
    {
        var diagnostics = await Run(CodeTemplate.Statements("""var k = [|"cn_li" + "ve_sk_" + "BODY"|];"""));
        Assert.Contains("It is put together from 3 parts. Read it", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Run(string markup)
    {
        var diagnostics = await new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001").WithSource(markup).RunAsync();
        Assert.All(diagnostics, d => SecretLeak.AssertNone([SampleKeys.Hex24], d));
        return diagnostics;
    }

    private static string Spell(string code)
        => code.Replace("SPELLED", "[" + string.Join(", ", SampleKeys.CnLive.Select(c => $"'{c}'")) + "]", StringComparison.Ordinal)
            .Replace("BYTES", "[" + string.Join(",", SampleKeys.CnLive.Select(c => (int)c)) + "]", StringComparison.Ordinal)
            .Replace("HEX", "[" + string.Join(",\n", SampleKeys.CnLive.Select(c => $"0x{(int)c:X2}")) + "]", StringComparison.Ordinal)
            .Replace("CASTS", "[" + string.Join(", ", SampleKeys.CnLive.Select(c => $"(byte)'{c}'")) + "]", StringComparison.Ordinal);
}
