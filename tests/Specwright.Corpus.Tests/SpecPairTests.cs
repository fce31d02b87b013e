using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Tests.Testing;
using Specwright.Generator;

namespace Specwright.Corpus.Tests;

/// <summary>One file and many of the same API give the same SDK: every type, every member, and all code in them.</summary>
public sealed class SpecPairTests(UnpackedSubset corpus) : IClassFixture<UnpackedSubset>
{
    [Theory]
    [InlineData("redocly-cafe-32.yaml", "redocly-cafe-split", "cafe.yaml")]
    [InlineData("lago.yaml", "lago-src", "openapi.yaml")]
    [InlineData("digitalocean-bundled.yaml", "digitalocean", "DigitalOcean-public.v2.yaml")]
    public void All_types_are_the_same(string bundle, string folder, string root)
    {
        var (one, many) = Types(bundle, folder, root);

        Assert.Empty(Differences(one, many));
    }

    // What bundles Algolia's files gives every operation the tag "search" in place of its own, so the operations are in one client.
    [Theory]
    [InlineData("algolia-search.yaml", "algolia-search-src", "search/spec.yml")]
    public void All_types_but_the_clients_are_the_same_where_bundling_changes_the_tags(string bundle, string folder, string root)
    {
        var (one, many) = Types(bundle, folder, root);

        Assert.All(Differences(one, many), static name => Assert.EndsWith("Client", name, StringComparison.Ordinal));
        Assert.Equal(Operations(one), Operations(many));
    }

    private static IEnumerable<string> Differences(Dictionary<string, string> one, Dictionary<string, string> many) =>
        one.Keys.Union(many.Keys).Where(name => one.GetValueOrDefault(name) != many.GetValueOrDefault(name)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Operations(Dictionary<string, string> types) =>
        types.Values.SelectMany(static code => code.Split("ApiOperation (").Skip(1)).Select(static code => code[..code.IndexOf(')', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);

    private (Dictionary<string, string> One, Dictionary<string, string> Many) Types(string bundle, string folder, string root)
    {
        var many = SpecInputs.Find(new Arguments { MultiFolders = [corpus.PathOf("dev/multi/" + folder)] }).Specs.Single().Texts();
        return (Types([new SpecText(corpus.PathOf("dev/all/" + bundle), root)]), Types(many));
    }

    private static Dictionary<string, string> Types(IReadOnlyList<AdditionalText> files)
    {
        var driver = CSharpGeneratorDriver.Create([new SdkGenerator().AsSourceGenerator()], files).RunGenerators(CSharpCompilation.Create("Generated"), TestContext.Current.CancellationToken);
        return driver.GetRunResult().GeneratedTrees
            .SelectMany(static tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(static type => type.Parent is BaseNamespaceDeclarationSyntax)
            .GroupBy(static type => type.Identifier.Text)
            .ToDictionary(static group => group.Key, static group => string.Join("\n", group.Select(Code)));
    }

    // Without comments: they quote the place of a schema that has no name, which differs between files.
    private static string Code(BaseTypeDeclarationSyntax type)
    {
        var places = type.DescendantNodes().OfType<AttributeSyntax>()
            .Where(static attribute => attribute.Name.ToString() == "ApiSchema" && attribute.ArgumentList!.ToString().Contains('/', StringComparison.Ordinal))
            .Select(static attribute => attribute.Parent!);
        return string.Join(' ', type.RemoveNodes(places, SyntaxRemoveOptions.KeepNoTrivia)!.DescendantTokens().Select(static token => token.Text));
    }
}
