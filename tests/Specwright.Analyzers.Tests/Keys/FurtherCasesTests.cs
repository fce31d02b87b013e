using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Keys;

/// <summary>Ways to write a key that nobody gave us, found by asking how else it could be done; and what must stay silent beside them.</summary>
public sealed class FurtherCasesTests
{
    public static TheoryData<string> Assembled =>
    [
        // Holes and formats
        """var k = [|$"{"cn_live_sk_",0}BODY"|];""",
        """var k = [|$"{"cn_live_sk_",-4}{"BODY":N}"|];""",
        """var k = [|string.Format("cn_live_sk_{0:D}", "BODY")|];""",
        """var k = [|string.Format("{0,-3}{1}", "cn_live_sk_", "BODY")|];""",
        """var k = [|string.Format("{{{0}}}", "cn_live_sk_" + "BODY")|];""",
        """const string f = "cn_live_sk_{0}"; var k = [|string.Format(f, "BODY")|];""",
        """const string t = "cn_live_sk_@body"; var k = [|t.Replace("@body", "BODY")|];""",
        """var k = [|"cn-live-sk-BODY".Replace('-', '_')|];""",
        """var k = string.Create(System.Globalization.CultureInfo.InvariantCulture, [|$"cn_live_sk_{"BODY"}"|]);""",
        """var k = FormattableString.Invariant([|$"{"cn_live"}_{"sk"}_{"BODY"}"|]);""",
        """"var k = [|$$"""{{"cn_live_sk_"}}BODY"""|];"""",
        """var k = [|$"{(flag ? "cn_live_sk_" : "cn_test_sk_")}BODY"|];""",
        """var k = [|(flag switch { true => "cn_live_sk_", _ => s }) + "BODY"|];""",
        """var k = [|$"{$"{"cn_live"}_"}sk_BODY"|];""",

        // Bytes and characters
        """var k = Encoding.UTF8.GetBytes([|"cn_live_sk_" + "BODY"|]);""",
        """byte[] k = [|[.. "cn_live_sk_"u8, .. "BODY"u8]|];""",
        """char[] k = [|[.. "cn_live_sk_", .. "BODY"]|];""",
        """var k = [|new string([.. "cn_live_sk_", .. "BODY"])|];""",
        """var k = new string(new[] [|SPELLED|]);""",
        """var k = Encoding.ASCII.GetString([|BYTES|]);""",
        """Span<char> k = stackalloc char[] [|SPELLED|];""",
        """ReadOnlySpan<byte> k = stackalloc byte[] [|BYTES|];""",
        """var k = new List<char> [|SPELLED|];""",
        """var k = new byte[] [|ESCAPED|];""",
        """var k = new char[] [|UNICODE|];""",
        """var k = new byte[35] [|BYTES|];""",
        """var k = "cn_live_sk_"u8.ToArray(); var l = [|Encoding.UTF8.GetString("cn_live_sk_"u8) + Encoding.UTF8.GetString("BODY"u8)|];""",
        """var k = [|"cn_live_sk_" + new string(['8', 'f', '3', 'a', '2', 'b', '9', 'c', '4', 'd', '1', 'e', '5', 'f', '6', 'a', '7', 'b'])|];""",

        // Lists
        """var k = [|string.Join('_', ["cn", "live", "sk", "BODY"])|];""",
        """var k = [|string.Concat(["cn_live_", "sk_", "BODY"])|];""",
        """var k = [|string.Concat(new object[] { "cn_live_sk_", 8, "fBODY" })|];""",
        """var k = [|string.Join(separator: "_", value: new[] { "cn", "live", "sk", "BODY" })|];""",
        """IEnumerable<string> parts = ["cn_live_sk_", "BODY"]; var k = [|string.Concat(parts)|];""",
        """var d = new Dictionary<string, string> { ["k"] = [|"cn_live_sk_" + "BODY"|] };""",
        """var a = new { K = [|"cn_live_sk_" + "BODY"|] };""",

        // Statements
        """string k; k = [|"cn_live_sk_"|]; k += "BODY";""",
        """s = [|"cn_live_sk_"|]; s += "BODY";""",
        """StringBuilder b = new(); b.Append([|"cn_live_"|]).Append("sk_"); b.Append("BODY");""",
        """var h = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(2, 0); h.AppendLiteral([|"cn_live_sk_"|]); h.AppendLiteral("BODY"); var k = h.ToStringAndClear();""",
        """var k = [|"CN_LIVE_SK_BODY".ToLowerInvariant()|];""",
        """var k = [|"Zcn_live_sk_BODY".Substring(1)|];""",
        """Func<string> f = () => [|"cn_live_sk_" + "BODY"|];""",
        """string F() { return [|"cn_live_sk_" + "BODY"|]; } F();""",
        """if (s is [|"cn_live_sk_" + "BODY"|]) { }""",
        """const string p = "cn_live_sk_"; switch (s) { case [|p + "BODY"|]: break; }""",
        """var u = new Uri([|"https://api.cloudnexus.io/v1?key=" + "cn_live_sk_" + "BODY"|]);""",
        """client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", [|"cn_live_sk_" + "BODY"|]);""",
        """client.DefaultRequestHeaders.Add("Authorization", [|$"Bearer {"cn_live_sk_"}{"BODY"}"|]);""",
        """var k = s.Length > 3 ? [|"cn_live_sk_" + "BODY"|] : s;""",
        """var k = [|"cn_live_sk_" + /* the rest */ "BODY"|];""",
    ];

    public static TheoryData<string> Whole =>
    [
        // The key grouped, glued and surrounded
        """var k = "[|cn_live_sk_FOURS|]";""",
        """var k = "[|cn_live_EIGHTS|]";""",
        """var k = "[|cn_live_sk_CUTBODY|]";""",
        """var k = "https://user:[|KEY|]@api.cloudnexus.io/";""",
        """var k = "https://[|KEY|]@api.cloudnexus.io/";""",
        """var k = "\"[|KEY|]\"";""",
        """var k = "'[|KEY|]'";""",
        """var k = "curl -H \"Authorization: Bearer [|KEY|]\" https://x";""",
        """var k = "X-Api-Key: [|KEY|]\r\n";""",
        """var k = "\t[|KEY|]\n";""",
        """var k = "a\\n[|KEY|]";""",
        """var k = "key=[|KEY|]&region=eu";""",
        """var k = "key%3D[|KEY|]%26region";""",
        """var k = "é[|KEY|]";""",
        """var k = "{\"apiKey\":\"[|KEY|]\"}";""",
        """var k = @"{""apiKey"":""[|KEY|]""}";""",
        """"var k = """{"apiKey":"[|KEY|]"}""";"""",
        "var k = @\"line one\nCN_API_NAME=[|KEY|]\nline three\";",
        "var k = \"\"\"\n    GET /servers\n    Authorization: Bearer [|KEY|]\n    \"\"\";",
        "var k = $\"\"\"\n    {s}\n    Authorization: Bearer [|KEY|]\n    \"\"\";",
        "var k = @$\"{s}\n[|KEY|]\";",
        """var k = $"{s:X}[|KEY|]";""",
        """var k = $"{[|"\u0063n_live_sk_BODY"|]}";""",
        """var k = "[|cn_live_pk_BODY|]" + "[|cn_live_rk_BODY|]";""",
        """var k = "[|cn_live_admin_BODY|]";""",
        """var k = "[|cn_live_BODYBODY|]";""",
        """var k = ("[|KEY|]").Trim();""",
        """_ = s.StartsWith("cn_live_") && s == "[|KEY|]";""",
        """var t = (Key: "[|KEY|]", 1);""",
        """var f = (string k = "[|KEY|]") => k;""",
        """static string L(string k = "[|KEY|]") => k; L();""",
        """switch (s) { case "a": goto case "[|KEY|]"; case "[|KEY|]": break; }""",
        """_ = s switch { "[|KEY|]" => 1, { Length: 3 } => 2, _ => 3 };""",
        """_ = new[] { s } is ["[|KEY|]", ..];""",
        """Environment.SetEnvironmentVariable("CN_API_NAME", "[|KEY|]");""",
        """System.Diagnostics.Process.Start("nexus", "--token [|KEY|] list");""",
        """unsafe { fixed (char* p = "[|KEY|]") { } }""",
        """var x = System.Xml.Linq.XElement.Parse("<add key='k' value='[|KEY|]'/>");""",
        """foreach (var k in new[] { "[|KEY|]", "[|PROD|]" }) { }""",
        """lock ("[|KEY|]") { }""",
        """using var r = new System.IO.StringReader("[|KEY|]");""",
        """var k = s + "[|KEY|]" + s;""",
        """label: var k = "[|KEY|]"; if (flag) goto label;""",
    ];

    public static TheoryData<string> Members =>
    [
        "class A { public const string P = \"cn_live_sk_\"; } class B { string k = [|A.P + \"BODY\"|]; }",
        "static class A { public const string P = \"cn_live_sk_\", B = \"BODY\"; } string k = [|A.P + A.B|];",
        "string P { get; } = \"cn_live_sk_\"; string K => [|P + \"BODY\"|];",
        "string P { get { return \"cn_live_sk_\"; } } string K => [|P + \"BODY\"|];",
        "string P() { return \"cn_live_sk_\"; } string K => [|P() + \"BODY\"|];",
        "static string P => \"cn_live_sk_\"; static string B => \"BODY\"; static string K { get { return [|P + B|]; } }",
        "const string P = \"cn_live_sk_\"; [Obsolete([|P + \"BODY\"|])] void M() { }",
        "const string P = \"cn_live_sk_\"; void M(string k = [|P + \"BODY\"|]) { }",
        "const string P = \"cn_live_sk_\"; const string K = [|$\"{P}BODY\"|];",
        "string k = [|nameof(Case) + \"=cn_live_sk_\" + \"BODY\"|];",
        "interface I { const string K = \"[|KEY|]\"; static string L => \"[|PROD|]\"; }",
        "record R(string K = \"[|KEY|]\"); R r = new R() with { K = \"[|PROD|]\" };",
        "enum E { [System.ComponentModel.Description(\"[|KEY|]\")] A }",
        "[System.ComponentModel.DefaultValue(\"[|KEY|]\")] public string K { get; set; } = \"[|KEY|]\";",
        "delegate void D(string k = \"[|KEY|]\");",
        "Case(string k) { } Case() : this(\"[|KEY|]\") { }",
        "~Case() { Console.Write(\"[|KEY|]\"); } public static implicit operator string(Case c) => \"[|KEY|]\";",
        "string this[string k = \"[|KEY|]\"] => k;",
        "IEnumerable<string> It() { yield return \"[|KEY|]\"; }",
        "static readonly Dictionary<string, string> s_keys = new() { { \"prod\", \"[|KEY|]\" } };",
        "required public string K { get; init; } static Case Make() => new() { K = \"[|KEY|]\" };",
        "[System.Runtime.InteropServices.DllImport(\"x\", EntryPoint = \"[|KEY|]\")] static extern void X();",
        "event Action<string>? E; void M() => E?.Invoke(\"[|KEY|]\");",
        "string k = \"cn_live_sk_…\", l = \"[|KEY|]\";",
    ];

    public static TheoryData<string> Trivia =>
    [
        "#if NEVER\nvar k = $\"Bearer [|KEY|]\"; // [|PROD|]\n#endif",
        "#if NEVER\n#elif ALSO_NEVER\nvar k = \"[|KEY|]\";\n#else\n#endif",
        "#if NEVER\n/* [|KEY|] */\n#endif",
        "#region a [|KEY|]\n#endregion [|KEY|]",
        "#warning do not use [|KEY|]",
        "// TODO: remove [|KEY|].",
        "// key:[|KEY|]",
        "// curl -H 'Authorization: Bearer [|KEY|]' https://api.cloudnexus.io",
        "// \"[|KEY|]\"",
        "/* [|KEY|]*/",
        "/** [|KEY|] */",
        "//[|KEY|]",
        "// https://x?key=[|KEY|]&y",
        "var x = 1; /* [|KEY|] */ var y = 2; // [|PROD|]",
    ];

    public static TheoryData<string> Harmless =>
    [
        // Templates of every kind
        """var k = "cn_live_{0}";""",
        """var k = "cn_live_{0:N}";""",
        """var k = "cn_live_<%= key %>";""",
        """var k = "cn_live_@Model.Key";""",
        """var k = "cn_live_#{key}";""",
        """var k = "cn_live_${{ secrets.CN_LIVE_KEY1 }}";""",
        """var k = "cn_live_%KEY1%";""",
        """var k = "cn_live_$KEY1";""",
        """var k = "cn_live_{api_key_2}";""",
        """var k = "SELECT * FROM keys WHERE id LIKE 'cn_live_%'";""",
        """var k = "cn_live_*";""",
        """var k = @"C:\cn_live_data\files2";""",
        """var k = "cn_live_eu-west-1";""",
        """var k = "cn_live_my-server-01";""",
        """var k = "cn_live_2024-01-15-backup";""",
        """var k = "cn_live_20240115T103000Z";""",
        """var k = "cn_live_20240115103000";""",
        """var k = "cn_live_20240115103000123";""",
        """var k = "cn_live_v1.2.3-beta4";""",

        // Regular expressions
        """var k = @"cn_live_\w{24}";""",
        """var k = @"^cn_(live|test)_[A-Za-z0-9]{24}$";""",
        """var k = "cn_live_(?<body>[0-9a-f]{24})";""",
        """var k = "cn_live_.{24}";""",
        """var k = @"\bcn_live_sk_8f3a\d{20}\b";""",

        // Names
        """var k = "cn_live_http2MaxConcurrentStreams";""",
        """var k = "cn_live_base64EncodedPayload";""",
        """var k = "cn_live_sha256HashOfRequestBody";""",
        """var k = "cn_live_oauth2ClientRegistration";""",
        """var k = "cn_live_ipv4AddressOfServer";""",
        """var k = "cn_live_x509CertificateStore";""",
        """var k = "cn_live_request_duration_seconds_bucket_le_0_005";""",
        """var k = "cn_live_p99_latency_milliseconds_5m";""",
        """var k = "cn_live_us_east_1a_cluster_07";""",
        """var k = "cn_live_migration_0042_add_column";""",
        """var k = "cnx_prod_OrdersDatabaseConnection01";""",
        """var k = "cnx_prod_eastus2_storageaccount01";""",
        """var k = "cnx_prod_WEATHERSTATION42";""",
        """var k = "cn_live_KubernetesIngressController";""",
        """var k = "cnx_prod_vnetGatewaySubnetRouteTable";""",

        // Filler
        """var k = "cn_live_sk_aaaaaaaaaaaaaaaaaaaaaaaa";""",
        """var k = "cn_live_sk_1111111111111111";""",
        """var k = "cn_live_sk_test1234test1234test1234";""",
        """var k = "cn_live_sk_0000000000000001";""",
        """var k = "cn_live_sk_" + new string('x', 24);""",
        """var k = "cn_live_sk_" + new string('8', 24);""",
        """var k = "cn_live_sk_--------------------";""",
        """var k = "cn_live_sk_________________";""",
        """var k = "cn_live_sk_................";""",
        """var k = "cn_live_sk_fake8f3a2b9c4d1e5f6a7b8c";""",
        """var k = "cn_live_sk_not_a_real_key_8f3a2b9c";""",
        """var k = "cn_live_sk_your-live-key-0123456789";""",
        """var k = "cn_live_sk_XXXX8f3a2b9c4d1e5f6a";""",
        """var k = "cn_live_sk_…8f3a2b9c4d1e5f6a7b8c";""",
        """var k = "cn_live_sk_[REDACTED]8f3a";""",
        """var k = "cn_live_sk_########";""",
        """var k = "cn_live_sk_CUT" + new string('*', 20);""",
        """var k = $"cn_live_sk_{s}{Guid.NewGuid():N}";""",
        """var k = "cn_live_sk_" + Convert.ToHexString(new byte[12]);""",
        """var k = "cn_live_sk_" + s[..24];""",
        """var k = string.Concat("cn_live_sk_", Random.Shared.Next());""",
        """var k = string.Join(", ", "cn_live_", "BODY");""",
        """var k = string.Join("_", s, "live", "sk", "BODY");""",
        """var k = ("cn_live_sk_", "BODY");""",
        """string[] k = ["cn_live_sk_", "BODY"];""",
        """var k = "cn_live_sk_".Length + "BODY".Length;""",
        """Console.Write("cn_live_sk_"); Console.Write("BODY");""",
        """var k = s == "cn_live_sk_" ? "BODY" : "x";""",
        """if (s.StartsWith("cn_live_sk_")) s = "BODY";""",
        """var k = s.Replace("cn_live_sk_", "BODY");""",
        """var k = "cn_live_sk_" + "\n" + "BODY";""",
        """var k = "cn_live_sk_" + " " + "BODY";""",
        """var k = "ghp_BODYBODY";""",
        """byte[] k = [99, 110, 95, 108, 105, 118, 101, 95];""",
        """char[] k = ['c', 'n', '_', 'l', 'i', 'v', 'e', '_'];""",
    ];

    [Theory]
    [MemberData(nameof(Assembled))]
    [MemberData(nameof(Whole))]
    public Task In_statements(string code) => Run(CodeTemplate.Statements(Spell(code)));

    [Theory]
    [MemberData(nameof(Members))]
    public Task In_members(string code) => Run(CodeTemplate.Members(code));

    [Theory]
    [MemberData(nameof(Trivia))]
    public Task In_trivia(string code)
        => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2011").WithSource(CodeTemplate.Statements(code)).RunAsync();

    [Theory]
    [MemberData(nameof(Harmless))]
    public Task Nothing_is_reported(string code) => Run(CodeTemplate.Statements(code));

    private static async Task Run(string markup)
    {
        var diagnostics = await new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001").WithSource(markup).RunAsync();
        Assert.All(diagnostics, d => SecretLeak.AssertNone([SampleKeys.Hex24, SampleKeys.Base62], d));
    }

    /// <summary>Writes the elements of arrays, in the brackets of a collection or in the braces of an initializer.</summary>
    private static string Spell(string code)
    {
        var (open, close) = code.Contains("GetString", StringComparison.Ordinal) ? ("[", "]") : ("{", "}");
        return code.Replace("SPELLED", List(static c => $"'{c}'"), StringComparison.Ordinal)
            .Replace("BYTES", List(static c => ((int)c).ToString(System.Globalization.CultureInfo.InvariantCulture)), StringComparison.Ordinal)
            .Replace("ESCAPED", List(static c => $"(byte)'\\x{(int)c:x2}'"), StringComparison.Ordinal)
            .Replace("FOURS", string.Join('-', SampleKeys.Hex24.Chunk(4).Select(static group => new string(group))), StringComparison.Ordinal)
            .Replace("EIGHTS", string.Join('_', SampleKeys.Hex24.Chunk(8).Select(static group => new string(group))), StringComparison.Ordinal)
            .Replace("UNICODE", List(static c => $"'\\u{(int)c:x4}'"), StringComparison.Ordinal);

        string List(Func<char, string> element) => open + string.Join(", ", SampleKeys.CnLive.Select(element)) + close;
    }
}
