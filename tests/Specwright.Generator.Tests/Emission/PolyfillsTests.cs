using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

public sealed class PolyfillsTests
{
    private const string User = """
        internal class Holder
        {
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            public Holder(string name) => Name = name;

            public required string Name { get; set; }
        }
        """;

    [Fact]
    public void A_modern_framework_needs_none() => Assert.Null(PolyfillsEmitter.Emit(EmissionEnvironment.Modern));

    [Fact]
    public void Netstandard_gets_what_required_members_need()
    {
        var file = PolyfillsEmitter.Emit(EmissionEnvironment.NetStandard)!;
        GeneratedCode.AssertCompiles([file, SourceText.From(User)], NetStandard20.References.All);
        Snapshot.Match(file.ToString(), "Polyfills");
    }

    [Fact]
    public void Only_what_is_missing_is_added()
    {
        var file = PolyfillsEmitter.Emit(EmissionEnvironment.Modern with { HasSetsRequiredMembers = false })!.ToString();

        Assert.Contains("class SetsRequiredMembersAttribute", file, StringComparison.Ordinal);
        Assert.DoesNotContain("RequiredMemberAttribute", file, StringComparison.Ordinal);
        Assert.DoesNotContain("System.Runtime.CompilerServices", file, StringComparison.Ordinal);
    }
}
