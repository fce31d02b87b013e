namespace Specwright.Generator.Tests.Incremental;

/// <summary>Specs that come, go, get options and share files leave each other alone.</summary>
public sealed class ProjectEditTests
{
    private const string Pets = """
        openapi: 3.1.0
        info:
          title: Pets
          version: 1.0.0
        paths:
          /pets:
            get:
              operationId: pets.get
              responses:
                '200':
                  description: A pet.
                  content:
                    application/json:
                      schema:
                        $ref: 'common/types.yaml#/components/schemas/Pet'
        """;

    private const string OverlayPath = "specs/shop.overlay.yaml";

    private const string Overlay = """
        overlay: 1.1.0
        info: { title: What our code calls OpenAPI's openapi, version: 1.0.0 }
        actions:
          - { target: $.components.schemas.Customer, update: { x-specwright-name: Client } }

        """;

    private const string Types = """
        components:
          schemas:
            Pet:
              type: object
              properties:
                name:
                  type: string
        """;

    [Fact]
    public void Option_changed_prints_that_spec_anew_and_no_other()
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithMetadata(ShopSpec.Path, "SpecwrightNamespace", "Corner.Shop").Run();

        Assert.Equal(RunReasons.ChangedModel, run.Reasons);
        Assert.Equal(first.Files.Keys.Where(IsShop).Order(StringComparer.Ordinal), run.PrintedSince(first));
        Assert.All(run.Files.Where(static file => IsShop(file.Key)), static file => Assert.Contains("namespace Corner.Shop;", file.Value.ToString(), StringComparison.Ordinal));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("specs/pets.v1.yaml", "specs/pets.v2.yaml", "PetsV1", "PetsV2")]
    [InlineData("v1/pets.openapi.yaml", "v2/pets.openapi.yaml", "V1Pets", "V2Pets")]
    [InlineData("specs/pet-store.yaml", "specs/pet_store.yaml", "PetStore7e7dc742", "PetStoreAacddff8")]
    [InlineData("specs/pets.yaml", "specs/pets.json", "PetsJson", "PetsYaml")]
    public void Specs_whose_names_are_alike_are_told_apart(string one, string other, string oneSpace, string otherSpace)
    {
        const string Types = "components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }\n";
        var text = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\n" + Types;

        var run = SpecProject.Of((one, text), (other, text)).Run();

        Assert.Equal([oneSpace, otherSpace], run.Files.Keys.Where(static name => name.EndsWith(".Pet.g.cs", StringComparison.Ordinal)).Select(static name => name.Split('.')[0]));
        run.AssertCompiles();
    }

    [Fact]
    public void Spec_removed_takes_its_files_with_it_and_prints_nothing()
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithoutFile("specs/pets.yaml").Run();

        Assert.Empty(run.PrintedSince(first));
        Assert.Equal(first.Files.Keys.Where(static name => !IsShop(name)).Order(StringComparer.Ordinal), run.RemovedSince(first));
        Assert.Equal(0, run.OutputsRun);
    }

    [Fact]
    public void All_specs_removed_leave_nothing()
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithoutFile("specs/pets.yaml").WithoutFile(ShopSpec.Path).Run();

        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("specs/another.yaml")]
    [InlineData("specs/zebra.yaml")]
    [InlineData("specs/rabbit.yaml")]
    public void A_spec_added_prints_its_own_files_only(string path)
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithFile(path, ShopSpec.Text.Replace("title: Shop", "title: Second", StringComparison.Ordinal)).Run();

        Assert.Empty(run.PrintedSince(first).Intersect(first.Files.Keys));
        Assert.NotEmpty(run.PrintedSince(first));
        Assert.Empty(run.RemovedSince(first));
    }

    [Fact]
    public void A_referenced_file_edited_reads_only_the_spec_that_refers_to_it()
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithFile("specs/common/types.yaml", Types.Replace("type: string", "type: integer", StringComparison.Ordinal)).Run();

        Assert.Equal(RunReasons.ChangedModel, run.Reasons);
        Assert.StartsWith("Pets.Pet", Assert.Single(run.PrintedSince(first)), StringComparison.Ordinal);
        Assert.Equal(1, run.Ran(Pipeline.TrackingNames.Sdk));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("https://pets.example/types#/components/schemas/Pet", "$self: https://pets.example/types\n")]
    [InlineData("https://pets.example/types#/components/schemas/Pet", "$id: https://pets.example/types\n")]
    [InlineData("..\\specs\\common\\types.yaml#/components/schemas/Pet", "")]
    [InlineData("common%2Ftypes.yaml#/components/schemas/Pet", "")]
    public void A_file_edited_that_a_reference_reaches_in_another_way_is_read(string reference, string id)
    {
        var pets = Pets.Replace("common/types.yaml#/components/schemas/Pet", reference, StringComparison.Ordinal);
        var first = TwoSpecs().WithFile("specs/pets.yaml", pets).WithFile("specs/common/types.yaml", id + Types).Run();
        var run = first.Project.WithFile("specs/common/types.yaml", id + Types.Replace("type: string", "type: integer", StringComparison.Ordinal)).Run();

        Assert.Empty(first.Problems);
        Assert.NotEqual(Pets, pets);
        Assert.StartsWith("Pets.Pet", Assert.Single(run.PrintedSince(first)), StringComparison.Ordinal);
        Assert.Equal(1, run.Ran(Pipeline.TrackingNames.Sdk));
    }

    [Fact]
    public void A_file_edited_that_no_reference_reaches_is_read_for_no_spec()
    {
        var first = TwoSpecs().WithFile("specs/common/others.yaml", Types).Run();
        var run = first.Project.WithFile("specs/common/others.yaml", Types.Replace("type: string", "type: integer", StringComparison.Ordinal)).Run();

        Assert.Equal(0, run.Ran(Pipeline.TrackingNames.Sdk));
        Assert.Equal(0, run.OutputsRun);
    }

    [Fact]
    public void A_spec_edited_reads_no_other_spec()
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithFile(ShopSpec.Path, ShopSpec.Text + "\n").Run();

        Assert.Equal(RunReasons.SameModel, run.Reasons);
        Assert.Equal(1, run.Ran(Pipeline.TrackingNames.Sdk));
    }

    [Fact]
    public void A_referenced_file_removed_is_a_problem_of_the_spec_that_refers_to_it_alone()
    {
        var first = TwoSpecs().Run();
        var run = first.Project.WithoutFile("specs/common/types.yaml").Run();

        Assert.Equal(["SPW1007 15:23"], run.Problems);
        Assert.All(run.PrintedSince(first), static name => Assert.False(IsShop(name)));
        run.AssertCompiles();
    }

    [Fact]
    public void An_overlay_edited_reads_only_the_spec_that_it_is_applied_to()
    {
        var first = WithOverlay(Overlay).Run();
        var run = first.Project.WithFile(OverlayPath, Overlay.Replace("Client", "Buyer", StringComparison.Ordinal)).Run();

        Assert.Contains(first.Files.Keys, static name => name.StartsWith("Shop.Client", StringComparison.Ordinal));
        Assert.Contains(run.Files.Keys, static name => name.StartsWith("Shop.Buyer", StringComparison.Ordinal));
        Assert.All(run.PrintedSince(first), static name => Assert.True(IsShop(name)));
        Assert.Equal(1, run.Ran(Pipeline.TrackingNames.Sdk));
        run.AssertCompiles();
    }

    [Fact]
    public void A_line_added_to_an_overlay_prints_nothing()
    {
        var first = WithOverlay(Overlay).Run();
        var run = first.Project.WithFile(OverlayPath, "# Names.\n" + Overlay).Run();

        Assert.Equal(RunReasons.SameModel, run.Reasons);
        Assert.Empty(run.PrintedSince(first));
    }

    [Fact]
    public void A_file_beside_an_overlay_reads_nothing()
    {
        var first = WithOverlay(Overlay).Run();
        var run = first.Project.WithFile("specs/other.overlay.yaml", Overlay.Replace("OpenAPI's openapi", "it", StringComparison.Ordinal)).Run();

        Assert.Equal(0, run.Ran(Pipeline.TrackingNames.Sdk));
        Assert.Empty(run.PrintedSince(first));
    }

    [Fact]
    public void An_overlay_may_refer_to_a_file_of_its_own()
    {
        var overlay = Overlay + "  - { target: $.components.schemas.Order.properties, update: { pet: { $ref: 'common/types.yaml#/components/schemas/Pet' } } }\n";
        var first = WithOverlay(overlay).Run();
        var run = first.Project.WithFile("specs/common/types.yaml", Types.Replace("type: string", "type: integer", StringComparison.Ordinal)).Run();

        Assert.Empty(first.Problems);
        Assert.Equal(2, run.Ran(Pipeline.TrackingNames.Sdk));
        run.AssertCompiles();
    }

    [Fact]
    public void A_problem_that_an_overlay_makes_is_at_its_line()
    {
        var run = WithOverlay(Overlay + "  - target: $.components.schemas.Order.properties\n    update: { bad: { type: strng } }\n").Run();

        var problem = Assert.Single(run.Result.Diagnostics);
        Assert.Equal((OverlayPath, "SPW1018 6:28"), (problem.Location.GetLineSpan().Path, Assert.Single(run.Problems)));
    }

    [Fact]
    public void A_file_that_is_gone_before_it_is_read_generates_nothing()
    {
        var run = TwoSpecs().WithFile(InMemoryFile.Gone(ShopSpec.Path)).Run();

        Assert.Empty(run.Problems);
        Assert.DoesNotContain(run.Files.Keys, IsShop);
        Assert.NotEmpty(run.Files);
    }

    private static SpecProject WithOverlay(string overlay) =>
        TwoSpecs().WithFile(OverlayPath, overlay).WithMetadata(ShopSpec.Path, "SpecwrightOverlay", OverlayPath);

    private static SpecProject TwoSpecs() =>
        SpecProject.Of(("specs/pets.yaml", Pets), ("specs/common/types.yaml", Types), (ShopSpec.Path, ShopSpec.Text));

    private static bool IsShop(string hintName) => hintName.StartsWith("Shop.", StringComparison.Ordinal);
}
