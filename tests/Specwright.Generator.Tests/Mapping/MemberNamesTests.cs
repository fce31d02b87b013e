using Specwright.Generator.Mapping;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>Of members that want the same name, the one written like most of them gets it, wherever it stands.</summary>
public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("first_name last_name firstName", "FirstName LastName FirstNameValue")]
    [InlineData("firstName first_name last_name", "FirstNameValue FirstName LastName")]
    [InlineData("firstName lastName first_name", "FirstName LastName FirstUnderscoreName")]
    [InlineData("@type type", "AtType Type")]
    [InlineData("type @type", "Type AtType")]
    [InlineData("ID id", "ID Id")]
    [InlineData("id ID _id @id", "Id ID UnderscoreId AtId")]
    [InlineData("-name name", "MinusName Name")]
    [InlineData("ASC asc desc", "ASC Asc Desc")]
    [InlineData("c c++ c#", "C CPlusPlus CHash")]
    [InlineData("equals", "EqualsValue")]
    public void Names_do_not_depend_on_where_a_member_stands(string members, string expected) =>
        Assert.Equal(expected, string.Join(' ', Names([.. members.Split(' ').Select(static name => (name, (string?)null))])));

    [Fact]
    public void A_given_name_comes_before_all_others() =>
        Assert.Equal(["NameValue", "Name"], Names([("name", null), ("n", "Name")]));

    [Fact]
    public void When_all_is_taken_the_owner_helps() =>
        Assert.Equal(["Name", "NameValue", "PetName"], Names([("a", "Name"), ("b", "Name"), ("c", "Name")]));

    private static string[] Names(IReadOnlyList<(string Name, string? Given)> members) =>
        MemberNames.Of(members, new NameScope(["Equals"], StringComparer.Ordinal), static pascal => "Pet" + pascal);
}
