using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Problems;

/// <summary>Spec text is untrusted: whatever it says, the generator neither throws nor hangs, and what it prints compiles.</summary>
public sealed class HostileSpecTests
{
    private static readonly Dictionary<string, string> s_specs = HostileSpecs.All().ToDictionary(static spec => spec.Name, static spec => spec.Text, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. s_specs.Keys];

    // A hang is what xunit's timeout is for; two seconds are for one generation, the rest for the compiler's first steps.
    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Names))]
    public async Task Whatever_a_spec_says_the_rest_generates_and_compiles(string name)
    {
        var run = await Task.Run(() => SpecProject.Of(("specs/pings.json", s_specs[name])).Run(), TestContext.Current.CancellationToken);

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Result.Diagnostics, static problem => problem.Id == "SPW0001");
        Assert.All(run.Result.Diagnostics, static problem => Assert.StartsWith("SPW", problem.Id, StringComparison.Ordinal));
        Assert.All(run.Files.Values, AssertOnlyInLiteralsAndComments);
        run.AssertCompiles();
    }

    // Text may shape a name (letters and digits of it), but never a token of its own making.
    private static void AssertOnlyInLiteralsAndComments(SourceText file)
    {
        var root = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.CSharp11)).GetRoot();

        Assert.Empty(root.GetDiagnostics());
        Assert.DoesNotContain(root.DescendantTokens(), static token => !token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == HostileSpecs.Canary);
        Assert.DoesNotContain(root.DescendantTrivia(), static trivia => trivia.IsDirective && trivia.ToString().Contains(HostileSpecs.Canary, StringComparison.Ordinal));
    }
}
