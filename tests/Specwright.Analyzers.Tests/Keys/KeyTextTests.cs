using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Keys;

/// <summary>Where keys are found and where they are not: literals in every place, comments, and the many things that only look like keys.</summary>
public sealed class KeyTextTests
{
    public static TheoryData<string> Literals =>
    [
        """var k = @"{|SPW2001:KEY|}";""",
        """var k = $@"{|SPW2001:KEY|} {s}";""",
        """var d = new Dictionary<string, string> { ["key"] = "{|SPW2001:KEY|}" };""",
        """var a = new { Key = "{|SPW2001:PROD|}" };""",
        """throw new InvalidOperationException("bad key {|SPW2001:KEY|}");""",
        """var b = s is "{|SPW2001:KEY|}" or "x";""",
        """var b = s.Equals("{|SPW2001:KEY|}", StringComparison.Ordinal);""",
        """const string k = "{|SPW2001:KEY|}";""",
        """client.DefaultRequestHeaders.Authorization = new("Bearer", "{|SPW2001:KEY|}");""",
        """var q = from x in new[] { "{|SPW2001:KEY|}" } select x;""",
        """var u = "https://api.example.com/?key=Bearer%20{|SPW2001:KEY|}";""",
        """var k = "{|SPW2001:PROD|},{|SPW2001:KEY|}";""",
        """var k = {|SPW2001:"\x0063n_live_sk_BODY"|};""",
        """var k = {|SPW2001:"\U00000063n_live_sk_BODY"|};""",
        """var k = {|SPW2001:"cn_live_sk_\u0038BODY"|};""",
        """var k = "{|SPW2001:cn_live_GUID|}";""",
    ];

    public static TheoryData<string> Short =>
    [
        """var k = "{|SPW2008:SHORT|}";""",
        """var k = ("{|SPW2008:SHORT|}", 1);""",
        """string[] a = ["{|SPW2008:SHORT|}"];""",
        """var k = {|SPW2008:"cn_live_sk_" + "abc123"|};""",
        """client.DefaultRequestHeaders.Add("Authorization", "Bearer {|SPW2001:SHORT|}");""",
        """var h = new AuthenticationHeaderValue("Bearer", "{|SPW2001:SHORT|}");""",
        """client.DefaultRequestHeaders.Authorization = new("Bearer", "{|SPW2001:SHORT|}");""",
        """client.DefaultRequestHeaders.TryAddWithoutValidation("X-Api-Key", "{|SPW2001:SHORT|}");""",
        """System.IO.Path.Join("{|SPW2008:SHORT|}", "x");""",
        """var k = "cn_test_sk_abc123";""",
        """var k = "cn_live_sk_1234";""",
        """var k = "cn_live_v2";""",
    ];

    public static TheoryData<string> Trivia =>
    [
        "// {|SPW2011:KEY|}",
        "/* a\n   {|SPW2011:KEY|} */",
        "int x = 0; // {|SPW2011:KEY|} and {|SPW2011:PROD|}\nx++;",
        "#if NEVER\nvar k = \"{|SPW2011:KEY|}\";\n#endif",
        "#pragma warning disable CS0219 // {|SPW2011:KEY|}",
        "#region {|SPW2011:KEY|}\n#endregion",
        "// SHORT, cn_live_sk_..., cn_live_<key>",
        "#line 1 \"KEY.cs\"\n#line default",
    ];

    public static TheoryData<string> Nothing =>
    [
        """var k = "cn_live_sk_";""",
        """var k = "cn_live_sk_%API_NAME%";""",
        """var k = "cn_live_sk_$(ApiKey)";""",
        """var k = "cn_live_sk_[redacted]";""",
        """var k = "cn_live_sk_8f3a+";""",
        """var k = "cn_live_sk_8f3a\\d+";""",
        """var k = "cn_live_sk_your0key1goes2here3and4more";""",
        """var k = "cn_live_sk_0123456789abcdef01234567";""",
        """var k = "cn_live_sk_fedcba9876543210fedcba98";""",
        """var k = "cn_live_sk_abc123abc123abc123abc123";""",
        """var k = "cn_live_sk_deadbeefdeadbeefdeadbeef";""",
        """var k = "cn_live_MaxConnectionsPerServer";""",
        """var k = "cn_live_HTTPClientFactorySettings2";""",
        """var k = "cn_live_max_connections_per_server_v2";""",
        """var k = "Xcn_live_BODY";""",
        """var k = "CN_LIVE_SK_BODY";""",
        """var k = "cn_live-sk-BODY";""",
        """var k = "cn_lives_sk_BODY";""",
        """var k = "whsec_BODY";""",
        """var cn_live_sk_8f = s;""",
        """void cn_live_sk_BODY() { } var k = nameof(cn_live_sk_BODY);""",
    ];

    [Theory]
    [MemberData(nameof(Literals))]
    [MemberData(nameof(Short))]
    [MemberData(nameof(Trivia))]
    public Task In_statements(string code) => Run(CodeTemplate.Statements(code));

    [Theory]
    [MemberData(nameof(Nothing))]
    public Task Nothing_is_reported(string code)
        => Run(CodeTemplate.Statements(code));

    [Fact]
    public Task In_documentation()
        => Run(CodeTemplate.Fill("/// <summary>Use {|SPW2011:KEY|}.</summary>\n/// <code>new Client(\"{|SPW2011:PROD|}\")</code>\nclass C { }"));

    [Fact]
    public Task In_attributes_parameters_and_base_calls()
        => Run(CodeTemplate.Fill("""
            [assembly: System.Reflection.AssemblyMetadata("key", "{|SPW2001:KEY|}")]
            class A(string k = "{|SPW2001:KEY|}") { public string K = k; }
            class B() : A("{|SPW2001:PROD|}");
            enum E { [System.ComponentModel.Description("{|SPW2001:KEY|}")] X }
            """));

    [Fact]
    public Task In_top_level_statements_that_grow_a_variable()
        => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001").ThatMayNotCompile()
            .WithSource(CodeTemplate.Fill("var k = [|\"cn_live_sk_\"|];\nk += \"BODY\";\nSystem.Console.WriteLine(k);")).RunAsync();

    private static Task Run(string markup) => new AnalyzerTest<HardCodedKeyAnalyzer>("SPW2001").WithSource(markup).RunAsync();
}
