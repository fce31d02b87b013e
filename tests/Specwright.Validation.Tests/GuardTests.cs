using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Validation.Tests.Testing;

namespace Specwright.Validation.Tests;

/// <summary>SPW1902: whatever the validator cannot do ends in one information and not in a crash, a hang or a compiler error.</summary>
public sealed class GuardTests
{
    private const string Head = "openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}\n";
    private const string JsonHead = "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},";

    public static TheoryData<string, string> Hostile => new()
    {
        { "self alias", Head + "x-a: &a [*a]\n" },
        { "merge loop", Head + "x-a: &a { <<: *a }\n" },
        { "alias bomb", Head + Bomb(10, 10) },
        { "flow depth", Head + "x-a: " + new string('[', 200_000) },
        { "flow depth closed", Head + "x-a: " + new string('[', 5_000) + new string(']', 5_000) },
        { "block depth", Head + "x-a:\n" + string.Concat(Enumerable.Range(1, 2_000).Select(i => new string(' ', i) + "a:\n")) },
        { "missing alias", Head + "x-a: *nobody\n" },
        { "key that is a mapping", Head + "x-a: { {a: 1}: 2 }\n" },
        { "json depth", JsonHead + "\"x-a\":" + new string('[', 100_000) },
        { "json depth closed", JsonHead + "\"x-a\":" + new string('[', 1_000) + new string(']', 1_000) + "}" },
        { "reference chain", JsonHead + Chain(20_000) },
        { "number too large", JsonHead + "\"components\":{\"schemas\":{\"A\":{\"type\":\"string\",\"maxLength\":99999999999999999999}}}}" },
        { "unknown version", "{\"openapi\":\"9.0.0\"}" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_document_gives_one_information(string name, string text)
    {
        Assert.NotEmpty(name);
        var diagnostics = await ValidationRun.RunAsync(text[0] == '{' ? "a.json" : "a.yaml", text);
        Assert.Contains(Assert.Single(diagnostics).Id, (string[])["SPW1901", "SPW1902"]);
    }

    [Fact]
    public async Task A_reader_that_throws_gives_SPW1902_with_the_kind_of_error()
    {
        var diagnostics = await ValidationRun.RunAsync("a.json", JsonHead + "\"components\":{\"schemas\":{\"A\":{\"type\":\"string\",\"maxLength\":\"x\"}}}}");
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("SPW1902 1:1", ValidationRun.Place(diagnostic));
        Assert.Contains("FormatException", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_property_switches_it_off()
        => Assert.Empty(await ValidationRun.RunAsync(
            new SpecValidationAnalyzer(), [new SpecFile("a.json", "{\"openapi\":\"9.0.0\"}")], ("build_property.SpecwrightValidateSpecs", "false")));

    [Theory]
    [InlineData("Microsoft.OpenApi")]
    [InlineData("System.Text.Json")]
    [InlineData("YamlDotNet")]
    public async Task A_host_without_a_dependency_gets_one_information_and_the_analyzer_lives(string missing)
    {
        var context = new LoaderWithout(missing);
        try
        {
            var assembly = context.LoadFromAssemblyPath(typeof(SpecValidationAnalyzer).Assembly.Location);
            var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(assembly.GetType(typeof(SpecValidationAnalyzer).FullName!, throwOnError: true)!)!;
            var diagnostics = await ValidationRun.RunAsync(analyzer, [new SpecFile("a.yaml", Head), new SpecFile("b.yaml", Head)]);
            var diagnostic = Assert.Single(diagnostics);
            Assert.Equal("SPW1902 1:1", ValidationRun.Place(diagnostic));
            Assert.Contains(missing, diagnostic.GetMessage(), StringComparison.Ordinal);
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public async Task Cancellation_is_not_swallowed()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var never = new ManualResetEventSlim();
        Assert.ThrowsAny<OperationCanceledException>(() => GuardedValidation.Run(
            () => WaitFor(never), TimeSpan.FromSeconds(30), source.Token));
        never.Set();
    }

    [Fact]
    public void A_validation_without_end_is_given_up()
    {
        using var never = new ManualResetEventSlim();
        var outcome = GuardedValidation.Run(
            () => WaitFor(never), TimeSpan.Zero, TestContext.Current.CancellationToken);
        never.Set();
        Assert.Equal("it took too long", outcome.Failure);
    }

    [Fact]
    public async Task The_same_text_is_validated_once()
    {
        var file = new SpecFile("a.json", "{\"openapi\":\"9.0.0\"}");
        var text = file.GetText(TestContext.Current.CancellationToken);
        var first = ValidationCache.GetOrRun(text, file.Path, TestContext.Current.CancellationToken);
        await ValidationRun.RunAsync(new SpecValidationAnalyzer(), [file]);
        Assert.Same(first, ValidationCache.GetOrRun(text, file.Path, TestContext.Current.CancellationToken));
    }

    private static ValidationOutcome WaitFor(ManualResetEventSlim signal)
    {
        signal.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return ValidationOutcome.Of([]);
    }

    private static string Bomb(int levels, int width)
    {
        var text = new StringBuilder("x-0: &a0 [x, x]\n");
        for (var i = 1; i < levels; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"x-{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", width))}]\n");
        }

        return text.ToString();
    }

    private static string Chain(int length)
        => "\"components\":{\"schemas\":{"
        + string.Concat(Enumerable.Range(0, length).Select(i => $"\"A{i}\":{{\"$ref\":\"#/components/schemas/A{i + 1}\"}},"))
        + $"\"A{length}\":{{\"type\":\"string\"}}}}}}}}";

    /// <summary>A host that has everything but one assembly.</summary>
    private sealed class LoaderWithout(string missing) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblyName.Name == missing ? throw new FileNotFoundException("It is not here.", missing) : null;
    }
}
