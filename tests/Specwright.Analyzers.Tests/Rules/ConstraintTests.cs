using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW5001: a constant that the API description does not allow.</summary>
public sealed class ConstraintTests
{
    [Theory]
    [InlineData("new GetOrderParameters { Limit = [|101|] }")]
    [InlineData("new GetOrderParameters { Limit = [|0|] }")]
    [InlineData("new GetOrderParameters { Limit = [|-5|] }")]
    [InlineData("new GetOrderParameters { Limit = [|Max + 1|] }")]
    [InlineData("new GetOrderParameters { Limit = 100 }")]
    [InlineData("new GetOrderParameters { Limit = n }")]
    [InlineData("new GetOrderParameters { Limit = null }")]
    [InlineData("new GetOrderParameters { Step = [|7|] }")]
    [InlineData("new GetOrderParameters { Step = 10 }")]
    [InlineData("new Order { Name = [|\"x\"|] }")]
    [InlineData("new Order { Name = [|\"toolong\"|] }")]
    [InlineData("new Order { Name = \"🙂🙂🙂🙂🙂\" }")]
    [InlineData("new Order { Name = [|nameof(GetOrderParameters)|] }")]
    [InlineData("new Order { Secret = [|\"short\"|] }")]
    [InlineData("new Order { Price = [|0|] }")]
    [InlineData("new Order { Price = [|10|] }")]
    [InlineData("new Order { Price = [|0.005|] }")]
    [InlineData("new Order { Price = 9.99 }")]
    [InlineData("new Order { Tags = [|new[] { \"a\" }|] }")]
    [InlineData("new Order { Tags = [|[\"a\", \"b\", \"c\", \"d\"]|] }")]
    [InlineData("new Order { Tags = [|new List<string> { \"a\", \"b\", \"c\", \"d\" }|] }")]
    [InlineData("new Order { Tags = [] }")]
    [InlineData("new Order { Tags = [\"a\", \"b\"] }")]
    [InlineData("new Order { Tags = [\"a\", .. many] }")]
    [InlineData("new Order { Note = [|\"long\"|] }")]
    [InlineData("new Order { Note = null }")]
    [InlineData("new Order { Status = [|\"runing\"|] }")]
    [InlineData("new Order { Status = \"running\" }")]
    [InlineData("new Order { Status = Status.Running }")]
    [InlineData("new Status([|\"Running\"|])")]
    [InlineData("new Order { Level = [|4|] }")]
    [InlineData("new Order { Level = 3 }")]
    [InlineData("order.Name = [|\"x\"|]")]
    [InlineData("order.Status == [|\"runing\"|]")]
    [InlineData("shop.Orders.GetAsync([|\"x1\"|])")]
    [InlineData("shop.Orders.GetAsync(\"o_1\")")]
    [InlineData("shop.Orders.GetAsync(\"ö_1\")")]
    [InlineData("shop.Orders.GetAsync(text)")]
    public async Task A_constant_is_compared_with_the_description(string code)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            await Test(place, $"class C {{ const int Max = 100; object? Run(ShopClient shop, Order order, int n, string text, string[] many) => {code}; }}").RunAsync();
        }
    }

    [Theory]
    [InlineData("new GetOrderParameters { Limit = 500 }", "'Limit' is 500, above the maximum 100 in the API description: Items per page (max 100)")]
    [InlineData("new GetOrderParameters { Limit = 0 }", "'Limit' is 0, below the minimum 1 in the API description: Items per page (max 100)")]
    [InlineData("new Order { Price = 0.125 }", "'Price' is 0.125, but has to be a multiple of 0.01 (multipleOf) in the API description: The price member.")]
    [InlineData("new Order { Secret = \"hunter2\" }", "'Secret' has 7 characters, fewer than the 8 needed (minLength) in the API description: The secret member.")]
    [InlineData("new Order { Status = \"Runing\" }", "'Status' has no value that is written so in the API description; did you mean 'running' (Status.Running)?")]
    [InlineData("new Order { Status = \"gone\" }", "'Status' has no value that is written so in the API description")]
    [InlineData("shop.Orders.GetAsync(\"1\")", "'id' does not match the pattern '^o_[0-9]+$' in the API description: An id, as in o_1.")]
    public async Task The_message_has_the_words_of_the_description(string code, string message)
    {
        var diagnostics = await Test(SdkPlace.Own, $"class C {{ object Run(ShopClient shop) => {code}; }}").DiagnoseAsync();

        Assert.Equal(message, Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_page_size_is_compared_with_the_largest_page_of_the_list_in_a_variable()
        => new AnalyzerTest<ConstraintAnalyzer>("SPW5001")
            .WithSource("""
                class C
                {
                    object Run(Compute.ComputeInstancesClient instances, Specwright.AsyncPageable<Compute.Instance> unknown, int n)
                    {
                        var list = instances.ListAsync();
                        return (list.AsPages(pageSizeHint: [|1 + 100|]), list.AsPages(pageSizeHint: n), unknown.AsPages(pageSizeHint: 500));
                    }
                }
                """)
            .WithSdk(ConstrainedSdk.CloudNexus("compute"), SdkPlace.Referenced)
            .RunAsync();

    [Theory]
    [InlineData("instances", "new Instances.ListInstancesParameters { Limit = [|500|] }")]
    [InlineData("compute", "new Compute.ListInstancesParameters { PerPage = [|500|] }")]
    [InlineData("core", "new Core.CdnConfig { CacheTtl = [|31536001|] }")]
    [InlineData("core", "new Core.CdnConfig { CacheTtl = 31536000 }")]
    [InlineData("compute", "((Compute.ComputeInstancesClient?)null)!.ListAsync().AsPages(pageSizeHint: [|500|])")]
    [InlineData("compute", "((Compute.ComputeInstancesClient?)null)!.ListAsync().AsPages(null, [|101|])")]
    [InlineData("compute", "((Compute.ComputeInstancesClient?)null)!.ListAsync().AsPages(pageSizeHint: 100)")]
    public Task Limits_of_the_CloudNexus_documents_hold(string api, string code)
        => new AnalyzerTest<ConstraintAnalyzer>("SPW5001")
            .WithSource($"class C {{ object P = {code}; }}")
            .WithSdk(ConstrainedSdk.CloudNexus(api), SdkPlace.Referenced)
            .RunAsync();

    [Fact]
    public Task Properties_of_others_are_left_alone()
        => new AnalyzerTest<ConstraintAnalyzer>("SPW5001")
            .WithSource("class GetOrderParameters { public int Limit { get; set; } }\nclass C { object P = new GetOrderParameters { Limit = 500 }; }")
            .RunAsync();

    private static AnalyzerTest<ConstraintAnalyzer> Test(SdkPlace place, string code)
        => new AnalyzerTest<ConstraintAnalyzer>("SPW5001")
            .WithSource("using System.Collections.Generic; using Shop;\n" + code)
            .WithSdk(ConstrainedSdk.Shop, place)
            .Without("SPW5002");
}
