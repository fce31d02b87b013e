using Specwright.Generator.Mapping.Choosing;

namespace Specwright.Generator.Tests.Choosing;

/// <summary>What the patterns of the options <c>Include…</c> and <c>Exclude…</c> match.</summary>
public sealed class GlobTests
{
    [Theory]
    [InlineData("Pets", "Pets", true)]
    [InlineData("Pets", "pets", false)]
    [InlineData("Pets", "PetsOld", false)]
    [InlineData("Pets*", "Pets", true)]
    [InlineData("*Pets", "OldPets", true)]
    [InlineData("list*Page", "listPetsPage", true)]
    [InlineData("list*Page", "listPets", false)]
    [InlineData("C?", "C#", true)]
    [InlineData("C?", "C", false)]
    [InlineData("*", "a/b", true)]
    [InlineData("*", "", true)]
    public void Names(string pattern, string text, bool matches) => Assert.Equal(matches, Glob.Matches(pattern, text));

    [Theory]
    [InlineData("/pets", "/pets", true)]
    [InlineData("/pets/*", "/pets/{id}", true)]
    [InlineData("/pets/*", "/pets/{id}/toys", false)]
    [InlineData("/pets/*", "/pets", false)]
    [InlineData("/pets/**", "/pets/{id}/toys", true)]
    [InlineData("/pets/**", "/pets", true)]
    [InlineData("/pets/**", "/petshops", false)]
    [InlineData("/*/toys", "/pets/toys", true)]
    [InlineData("/**/toys", "/pets/{id}/toys", true)]
    [InlineData("/**/toys", "/pets/{id}/toys/{toy}", false)]
    [InlineData("/v?/pets", "/v2/pets", true)]
    [InlineData("/v?pets", "/v/pets", false)]
    [InlineData("**", "/pets", true)]
    public void Paths(string pattern, string path, bool matches) => Assert.Equal(matches, Glob.MatchesPath(pattern, path));

    [Fact]
    public void A_pattern_of_many_stars_is_not_slow() =>
        Assert.False(Glob.Matches(string.Concat(Enumerable.Repeat("*a", 100)) + "b", new string('a', 10_000)));
}
