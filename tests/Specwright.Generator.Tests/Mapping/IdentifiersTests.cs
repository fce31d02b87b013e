using Specwright.Generator.Mapping;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>Any name of a spec becomes an identifier that reads well.</summary>
public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("snake_case_name", "SnakeCaseName")]
    [InlineData("kebab-case", "KebabCase")]
    [InlineData("camelCase", "CamelCase")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("SHOUTED_NAME", "ShoutedName")]
    [InlineData("ID", "Id")]
    [InlineData("ipv4Address", "Ipv4Address")]
    [InlineData("with space", "WithSpace")]
    [InlineData("dotted.Name.v1", "DottedNameV1")]
    [InlineData("$filter", "Filter")]
    [InlineData("@type", "Type")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("1st", "Value1st")]
    [InlineData("1.2", "Value1_2")]
    [InlineData("12", "Value12")]
    [InlineData("a/b", "AB")]
    [InlineData("*", "Star")]
    [InlineData(">=", "GreaterEqual")]
    [InlineData("", "Empty")]
    [InlineData("ünï", "Ünï")]
    [InlineData("u\u0308ni", "Üni")]
    [InlineData("a\u200Bb\u202Ec", "Abc")]
    [InlineData("😀", "U1f600")]
    [InlineData("日本語", "日本語")]
    public void A_name_becomes_PascalCase(string name, string expected) => Assert.Equal(expected, Identifiers.Pascal(name));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("Id", "id")]
    [InlineData("URLPart", "urlPart")]
    [InlineData("account_id", "accountId")]
    [InlineData("IPv4", "iPv4")]
    public void A_parameter_is_camelCase_and_no_keyword(string name, string expected) => Assert.Equal(expected, Identifiers.Camel(name));

    [Fact]
    public void A_name_without_end_is_cut_and_stays_apart_from_others()
    {
        var one = Identifiers.Pascal(new string('a', 5000) + "b");
        var other = Identifiers.Pascal(new string('a', 5000) + "c");

        Assert.Equal(120, one.Length);
        Assert.NotEqual(one, other);
        Assert.True(Identifiers.IsValid(one));
    }

    [Theory]
    [InlineData("@id", "At Id")]
    [InlineData("_id", "Underscore Id")]
    [InlineData("-name", "Minus Name")]
    [InlineData("C++", "C Plus Plus")]
    [InlineData("first_name", "First Name")]
    [InlineData("***", "Star Star Star")]
    public void Symbols_around_a_name_can_be_spelled(string name, string expected) =>
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), Identifiers.Pascal(Words.WithAffixes(name)));
}
