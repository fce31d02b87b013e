using System.Text.RegularExpressions;
using Specwright.Generator.Emission;

namespace Specwright.Generator.Tests.Emission;

public sealed partial class HintNamesTests
{
    [Fact]
    public void A_plain_type_gives_a_plain_name() => Assert.Equal("compute.Instance.g.cs", HintNames.OfType(Parts.Header, "Instance"));

    [Fact]
    public void Slots_have_numbers_of_one_length() => Assert.Equal("compute.Objects.007.g.cs", HintNames.OfSlot(Parts.Header, "Objects", 7));

    [Theory]
    [InlineData("Größe")]
    [InlineData("@class")]
    [InlineData("../../etc/passwd")]
    [InlineData("a:b|c*d?e\"f<g>h")]
    [InlineData("\u202Etxt.exe\U0001F600")]
    [InlineData("")]
    public void Anything_else_becomes_safe_and_stays_apart(string typeName)
    {
        var name = HintNames.OfType(Parts.Header, typeName);

        Assert.Matches(Safe(), name);
        Assert.NotEqual(name, HintNames.OfType(Parts.Header, typeName + "?"));
    }

    [Fact]
    public void Long_names_are_cut_to_what_file_systems_take()
    {
        var name = HintNames.OfType(Parts.Header, new string('a', 500));

        Assert.InRange(name.Length, 50, 100);
        Assert.NotEqual(name, HintNames.OfType(Parts.Header, new string('a', 501)));
    }

    [Theory]
    [InlineData("con")]
    [InlineData("AUX")]
    [InlineData("Com1")]
    public void A_spec_named_like_a_device_is_no_device(string prefix) =>
        Assert.StartsWith("_", HintNames.OfType(Parts.Header with { HintPrefix = prefix }, "A"), StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z0-9_.]{1,100}$")]
    private static partial Regex Safe();
}
