using Specwright.Corpus.Inputs;
using Specwright.Corpus.Tests.Testing;

namespace Specwright.Corpus.Tests.Inputs;

/// <summary>The specs of a folder are found among its other files.</summary>
public sealed class SpecInputsTests
{
    [Fact]
    public void A_folder_gives_its_documents_and_how_many_files_are_none()
    {
        using var folder = new SpecFolder();
        folder.Write("a/shop.yaml", SpecFolder.Shop);
        folder.Write("b/old.json", """{"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "paths": {}}""");
        folder.Write("package.json", """{"name": "openapi"}""");
        folder.Write("broken.yaml", "a: [");
        folder.Write("readme.md", "openapi: 3.1.0");

        var inputs = SpecInputs.Find(new Arguments { Paths = [folder.Path] });

        Assert.Equal(["a/shop", "b/old"], inputs.Specs.Select(static spec => spec.Name));
        Assert.Equal(2, Assert.Single(inputs.Skipped).Value);
    }

    [Fact]
    public void A_file_keeps_its_extension_where_another_has_its_name()
    {
        using var folder = new SpecFolder();
        folder.Write("shop.yaml", SpecFolder.Shop);
        folder.Write("shop.json", """{"openapi": "3.0.0", "info": {"title": "Shop", "version": "1"}, "paths": {}}""");

        Assert.Equal(["shop.json", "shop.yaml"], SpecInputs.Find(new Arguments { Paths = [folder.Path] }).Specs.Select(static spec => spec.Name));
    }

    [Fact]
    public void The_files_of_a_multi_folder_are_one_spec()
    {
        using var folder = new SpecFolder();
        folder.Write("shop.yaml", SpecFolder.Shop);
        folder.Write("schemas/pet.yaml", "type: object");

        var spec = Assert.Single(SpecInputs.Find(new Arguments { MultiFolders = [folder.Path] }).Specs);

        Assert.True(spec.IsMulti);
        Assert.Equal(["schemas/pet.yaml", "shop.yaml"], spec.Files);
    }
}
