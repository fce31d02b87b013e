using Specwright.Analyzers.Tests.Testing;

namespace Specwright.Analyzers.Tests.Rules;

/// <summary>SPW5002: a member that is required because of another one is not set.</summary>
public sealed class ConditionalMemberTests
{
    [Theory]
    [InlineData("return new [|Order|] { Status = \"resizing\" };")]
    [InlineData("return new [|Order|] { Status = Status.Resizing };")]
    [InlineData("return new [|Order|] { Status = new Status(\"resizing\") };")]
    [InlineData("Order order = [|new|]() { Status = Status.Resizing }; return order;")]
    [InlineData("return new Order { Status = Status.Resizing, Size = \"big\" };")]
    [InlineData("return new Order { Status = Status.Running };")]
    [InlineData("return new Order { Status = status };")]
    [InlineData("return new Order { };")]
    [InlineData("var order = new Order { Status = Status.Resizing }; order.Size = \"big\"; return order;")]
    [InlineData("Order order; order = new Order { Status = Status.Resizing }; order.Size = \"big\"; return order;")]
    [InlineData("var order = new [|Order|] { Status = Status.Resizing }; var other = new Order(); other.Size = \"big\"; return order;")]
    [InlineData("return new [|Order|] { Reason = \"because\" };")]
    [InlineData("return new [|Order|] { Reason = status.ToString() };")]
    [InlineData("return new Order { Reason = null };")]
    [InlineData("return new Order { Reason = \"because\", Note = null };")]
    [InlineData("return new [|Order|] { Gift = false };")]
    [InlineData("return new Order { Gift = false, Price = 1 };")]
    [InlineData("return new [|Order|] { Gift = true };")]
    [InlineData("return new Order { Gift = true, Secret = \"hush hush\" };")]
    public async Task What_is_set_asks_for_what_belongs_to_it(string code)
    {
        foreach (var place in Enum.GetValues<SdkPlace>())
        {
            await Test(place, $"class C {{ Order Run(Status status) {{ {code} }} }}").RunAsync();
        }
    }

    [Theory]
    [InlineData("new Order { Status = \"resizing\" }", "'Size' is required when 'Status' is 'resizing', and is not set here: Required only for a resize.")]
    [InlineData("new Order { Reason = \"x\" }", "'Note' is required when 'Reason' is set, and is not set here: The note member.")]
    [InlineData("new Order { Gift = true }", "'Secret' is required when 'Gift' is not 'false', and is not set here: The secret member.")]
    public async Task The_message_says_when_and_why(string code, string message)
        => Assert.Equal(message, Assert.Single(await Test(SdkPlace.Own, $"class C {{ object P = {code}; }}").DiagnoseAsync()).GetMessage());

    private static AnalyzerTest<ConstraintAnalyzer> Test(SdkPlace place, string code)
        => new AnalyzerTest<ConstraintAnalyzer>("SPW5002")
            .WithSource("using Shop;\n" + code)
            .WithSdk(ConstrainedSdk.Shop, place)
            .Without("SPW5001");
}
