using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Json;

public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("running", true)]
    [InlineData("terminating", false)]
    [InlineData("Running", false)]
    [InlineData("", false)]
    public void Any_text_survives_and_known_ones_are_known(string text, bool isKnown)
    {
        var status = JsonModel.Parse($"\"{text}\"", ThingStatus.Read);

        Assert.Equal((text, isKnown), (status.Value, status.IsKnown));
    }

    [Fact]
    public void A_known_text_is_always_the_same_string()
    {
        Assert.Same(JsonModel.Parse("\"running\"", ThingStatus.Read).Value, JsonModel.Parse("\"running\"", ThingStatus.Read).Value);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(99, false)]
    public void Any_number_survives_and_known_ones_are_known(long number, bool isKnown)
    {
        var level = JsonModel.Parse($"{number}", ThingLevel.Read);

        Assert.Equal((number, isKnown), (level.Value, level.IsKnown));
        Assert.Equal($$"""{"{{number}}":{{number}}}""", System.Text.Json.JsonSerializer.Serialize(
            System.Text.Json.JsonSerializer.Deserialize<Dictionary<ThingLevel, ThingLevel>>($$"""{"{{number}}":{{number}}}""")));
    }

    [Fact]
    public void Texts_that_look_alike_to_a_hash_are_told_apart()
    {
        var texts = Enumerable.Range(0, 300).Select(static i => $"aaaa{i % 7}{(char)('a' + (i % 26))}{i}zzzz").Distinct().ToArray();
        var table = new JsonStrings(texts);

        foreach (var text in texts)
        {
            Assert.Same(text, JsonModel.Parse($"\"{text}\"", table.Read));
        }

        Assert.Equal("aaaazzzz", JsonModel.Parse("\"aaaazzzz\"", table.Read));
    }
}
