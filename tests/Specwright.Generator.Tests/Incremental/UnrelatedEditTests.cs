using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>What does not change a spec costs nothing.</summary>
public sealed class UnrelatedEditTests
{
    private static readonly SpecRun s_first = SpecProject.Of((ShopSpec.Path, ShopSpec.Text)).Run();

    [Fact]
    public void Unrelated_csharp_edit_reads_maps_and_prints_nothing() =>
        AssertIdle(s_first.Project.WithCode("internal static class UserCode { public static int Answer => 42; }").Run());

    [Fact]
    public void No_edit_reads_maps_and_prints_nothing() => AssertIdle(s_first.Project.Run());

    [Fact]
    public void The_same_text_in_a_new_object_reads_maps_and_prints_nothing() =>
        AssertIdle(s_first.Project.WithFile(ShopSpec.Path, ShopSpec.Text).Run());

    [Fact]
    public void The_same_text_in_another_encoding_reads_maps_and_prints_nothing() =>
        AssertIdle(s_first.Project.WithFile(new InMemoryFile(ShopSpec.Path, SourceText.From(ShopSpec.Text, Encoding.Unicode))).Run());

    [Fact]
    public void The_same_options_in_a_new_object_read_map_and_print_nothing() => AssertIdle(s_first.Project.WithOptionsCopied().Run());

    [Fact]
    public void An_option_that_does_not_concern_specs_reads_maps_and_prints_nothing() =>
        AssertIdle(s_first.Project.WithProperty("Deterministic", "true").WithMetadata(ShopSpec.Path, "Pack", "false").Run());

    [Fact]
    public void A_file_that_is_no_spec_prints_nothing()
    {
        var run = s_first.Project.WithFile("notes.yaml", "groceries: [milk]\n").WithFile("readme.txt", "openapi: 3.1.0\n").Run();

        Assert.Empty(run.PrintedSince(s_first));
        Assert.Equal(RunReasons.Cached with { SpecFile = Microsoft.CodeAnalysis.IncrementalStepRunReason.New }, run.Reasons);
    }

    [Fact]
    public void What_the_generator_makes_of_the_spec_compiles()
    {
        Assert.Empty(s_first.Result.Diagnostics);
        Assert.Equal(
            [
                "Shop.CardPayment.g.cs", "Shop.CashPayment.g.cs", "Shop.Customer.g.cs", "Shop.CustomersClient.g.cs", "Shop.Order.g.cs", "Shop.OrdersClient.g.cs",
                "Shop.OrdersListParameters.g.cs", "Shop.Payment.g.cs", "Shop.Range.g.cs", "Shop.ShopClient.g.cs", "Shop.ShopScope.g.cs", "Shop.Status.g.cs",
            ],
            s_first.Files.Keys.Order(StringComparer.Ordinal));
        s_first.AssertCompiles();
    }

    private static void AssertIdle(SpecRun run)
    {
        Assert.Equal(RunReasons.Cached, run.Reasons);
        Assert.Empty(run.PrintedSince(s_first));
        Assert.Empty(run.RemovedSince(s_first));
    }
}
