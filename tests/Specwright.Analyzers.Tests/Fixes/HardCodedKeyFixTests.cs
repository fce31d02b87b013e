using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Tests.Testing;
using Specwright.CodeFixes;

namespace Specwright.Analyzers.Tests.Fixes;

/// <summary>Fixes of SPW2001, SPW2002 and SPW2010: a key that was written is read instead.</summary>
public sealed class HardCodedKeyFixTests
{
    private const string Read = "Environment.GetEnvironmentVariable(\"CN_API_KEY\") ?? throw new InvalidOperationException(\"Set CN_API_KEY.\")";
    private const string OrThrow = " ?? throw new InvalidOperationException(\"Set CloudNexus:ApiKey.\")";
    private const string Configured = "[\"CloudNexus:ApiKey\"]" + OrThrow;

    // Equivalence keys of the fixes.
    private const string FromEnvironment = "environment";
    private const string FromConfiguration = "configuration";
    private const string FromOptions = "options";
    private const string InsteadOfConstant = "environment instead of constant";

    public static TheoryData<string, string> Environment => new()
    {
        { "string k = \"KEY\";", $"string k = {Read};" },
        { "string k = @\"KEY\";", $"string k = {Read};" },
        { "string k = \"\"\"KEY\"\"\";", $"string k = {Read};" },
        { "string k = \"\\u0063n_live_sk_BODY\";", $"string k = {Read};" },
        { "string k = \"Bearer KEY\";", $"string k = \"Bearer \" + ({Read});" },
        { "string k = \"a=\\\"KEY\\\";t=5\";", $"string k = \"a=\\\"\" + ({Read}) + \"\\\";t=5\";" },
        { "string k = $\"{1} KEY {2}\";", $"string k = $\"{{1}} {{({Read})}} {{2}}\";" },
        { "string k = $$\"\"\"{\"k\":\"KEY\"}\"\"\";", $"string k = $$\"\"\"{{\"k\":\"{{{{({Read})}}}}\"}}\"\"\";" },
        { "string k = \"cn_live_\" + \"sk_\" + \"BODY\";", $"string k = {Read};" },
        { "string k = string.Concat(\"cn_live_\", \"sk_BODY\");", $"string k = {Read};" },
        { "string? k = string.Empty.Length > 0 ? \"KEY\" : null;", $"string? k = string.Empty.Length > 0 ? ({Read}) : null;" },
        { "int k = \"KEY\".Length;", $"int k = ({Read}).Length;" },
        { "string[] k = [\"a\", \"KEY\"];", $"string[] k = [\"a\", ({Read})];" },
        { "string k { get; } = \"KEY\";", $"string k {{ get; }} = {Read};" },
        { "string k() => \"KEY\";", $"string k() => {Read};" },
        { "byte[] k = \"KEY\"u8.ToArray();", $"byte[] k = global::System.Text.Encoding.UTF8.GetBytes({Read}).ToArray();" },
        { "string k = \"cn_test_sk_BODY\";", $"string k = {Read};" },
    };

    public static TheoryData<string> Unfixable =>
    [
        "[Obsolete(\"KEY\")] void M() { }",
        "void M(string k = \"KEY\") { }",
        "bool M(string s) => s is \"KEY\";",
        "int M(string s) { switch (s) { case \"KEY\": return 1; default: return 0; } }",
        "const string K = \"KEY\"; [Obsolete(K)] void M() { }",
        "char[] k = new[] { SPELLED };",
        "const string P = \"cn_live_sk_\"; const string B = \"BODY\"; string k = P + B;",
        "System.Linq.Expressions.Expression<Func<string>> k = () => \"KEY\";",
        "const string K = \"Bearer KEY\";",
    ];

    [Theory]
    [MemberData(nameof(Environment))]
    public async Task The_environment_variable_is_read(string before, string after)
    {
        using var test = Test().WithSource(Class(before));
        Assert.Equal(Class(after), (await test.ApplyAsync(FromEnvironment))["Source.cs"]);
    }

    [Theory]
    [MemberData(nameof(Unfixable))]
    public async Task Nothing_is_offered_where_the_result_would_not_compile(string code)
    {
        var spelled = string.Join(", ", SampleKeys.CnLive.Select(c => $"'{c}'"));
        using var test = Test().WithSource(Class(code.Replace("SPELLED", spelled, StringComparison.Ordinal)));
        Assert.Empty(await test.TitlesAsync());
    }

    [Theory]
    [InlineData("public const string K = \"KEY\"; string M() => K;", "public static readonly string K = {0}; string M() => K;")]
    [InlineData("string M() { const string k = \"KEY\"; return k; }", "string M() {{ string k = {0}; return k; }}")]
    public async Task A_constant_becomes_a_variable(string before, string after)
    {
        using var test = Test().WithSource(Class(before));
        Assert.Equal(["Replace the constant by the environment variable 'CN_API_KEY'"], await test.TitlesAsync());
        Assert.Equal(Class(string.Format(null, after, Read)), (await test.ApplyAsync(InsteadOfConstant))["Source.cs"]);
    }

    [Fact]
    public async Task A_constant_that_another_file_needs_stays_one()
    {
        using var test = Test().WithSource(Class("public const string K = \"KEY\";"))
            .WithSource("class D { [System.Obsolete(C.K)] void M() { } }", "Other.cs");
        Assert.Empty(await test.TitlesAsync());
    }

    [Theory]
    [InlineData("object M(IOptions<Settings> options) => new Client(\"KEY\");", "object M(IOptions<Settings> options) => new Client(options.Value.ApiKey{0});")]
    [InlineData("object M(IOptionsSnapshot<Settings> options) => new Client(\"KEY\");", "object M(IOptionsSnapshot<Settings> options) => new Client(options.Value.ApiKey{0});")]
    [InlineData("readonly IOptionsMonitor<Derived> _options = null!; object M() => new Client(\"KEY\");", "readonly IOptionsMonitor<Derived> _options = null!; object M() => new Client(_options.CurrentValue.ApiKey{0});")]
    public async Task Bound_options_in_scope_are_read(string before, string after)
    {
        using var test = Test().WithReference(Options()).WithSource("using Microsoft.Extensions.Options;\n" + Class(before));
        var texts = await test.ApplyAsync(FromOptions);
        Assert.Equal("using Microsoft.Extensions.Options;\n" + Class(string.Format(null, after, OrThrow)), texts["Source.cs"]);
    }

    [Theory]
    [InlineData("object M(IOptions<Other> options) => new Client(\"KEY\");")]
    [InlineData("object M(Settings settings) => new Client(\"KEY\");")]
    [InlineData("readonly IOptions<Settings> _options = null!; static object M() => new Client(\"KEY\");")]
    [InlineData("[System.Obsolete(\"KEY\")] void M(IOptions<Settings> options) { }")]
    public async Task Options_without_the_key_or_out_of_reach_are_not_offered(string source)
    {
        using var test = Test().WithReference(Options()).WithSource("using Microsoft.Extensions.Options;\n" + Class(source));
        Assert.DoesNotContain(await test.TitlesAsync(), static title => title.Contains("options", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("string M(IConfiguration configuration) => \"KEY\";", "string M(IConfiguration configuration) => configuration{0};")]
    [InlineData("readonly IConfiguration _settings = null!; string M() => \"KEY\";", "readonly IConfiguration _settings = null!; string M() => _settings{0};")]
    [InlineData("void M() { var builder = new Builder(); var k = \"KEY\"; }", "void M() {{ var builder = new Builder(); var k = builder.Configuration{0}; }}")]
    [InlineData("IConfiguration Settings => null!; static IConfiguration s_all = null!; static string M() => \"KEY\";", "IConfiguration Settings => null!; static IConfiguration s_all = null!; static string M() => s_all{0};")]
    public async Task Configuration_in_scope_is_read(string before, string after)
    {
        using var test = Test().WithReference(Configuration()).WithSource("using Microsoft.Extensions.Configuration;\n" + Class(before));
        var texts = await test.ApplyAsync(FromConfiguration);
        Assert.Equal("using Microsoft.Extensions.Configuration;\n" + Class(string.Format(null, after, Configured)), texts["Source.cs"]);
        Assert.Equal("Read the key from configuration ('CloudNexus:ApiKey')", (await test.TitlesAsync())[0]);
    }

    [Fact]
    public async Task Without_using_System_the_names_are_complete()
    {
        using var test = Test().WithSource(CodeTemplate.Fill("class Environment { string k = \"KEY\"; }"));
        Assert.Equal(
            "class Environment { string k = global::System.Environment.GetEnvironmentVariable(\"CN_API_KEY\") ?? throw new global::System.InvalidOperationException(\"Set CN_API_KEY.\"); }",
            (await test.ApplyAsync(FromEnvironment))["Source.cs"]);
    }

    [Fact]
    public async Task All_keys_of_fifty_files_are_fixed_at_once()
    {
        using var test = Test();
        for (var i = 0; i < 50; i++)
        {
            test.WithSource(
                CodeTemplate.Fill($"using System; class C{i} {{ string a = \"KEY\"; string b = \"KEY,KEY\"; string c = $\"{{1}}KEY\"; [Obsolete(\"KEY\")] void M() {{ }} }}"),
                $"Source{i}.cs");
        }

        var texts = await test.ApplyToAllAsync(FromEnvironment, "SPW2001");
        Assert.Equal(50, texts.Count);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(
                CodeTemplate.Fill($"using System; class C{i} {{ string a = {Read}; string b = ({Read}) + \",\" + ({Read}); string c = $\"{{1}}{{({Read})}}\"; [Obsolete(\"KEY\")] void M() {{ }} }}"),
                texts[$"Source{i}.cs"]);
        }
    }

    private static MetadataReference Options() => Compiled.Library("Microsoft.Extensions.Options", """
        namespace Microsoft.Extensions.Options
        {
            public interface IOptions<out T> where T : class { T Value { get; } }
            public interface IOptionsSnapshot<out T> : IOptions<T> where T : class { }
            public interface IOptionsMonitor<out T> { T CurrentValue { get; } }
        }
        public class Settings { public string? ApiKey { get; set; } }
        public class Derived : Settings { }
        public class Other { public int ApiKey { get; set; } public string? Url { get; set; } }
        public class Client { public Client(string key) { } }
        """);

    private static MetadataReference Configuration() => Compiled.Library("Microsoft.Extensions.Configuration.Abstractions", """
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; set; } }
            public interface IConfigurationManager : IConfiguration { }
        }
        public class Builder { public Microsoft.Extensions.Configuration.IConfigurationManager Configuration => null!; }
        """);

    private static string Class(string members) => "using System;\nusing System.Linq;\nclass C { " + CodeTemplate.Fill(members) + " }\n";

    private static CodeFixTest<HardCodedKeyAnalyzer, HardCodedKeyFixProvider> Test() => new();
}
