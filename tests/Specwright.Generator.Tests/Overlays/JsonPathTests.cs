using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Overlays;
using Specwright.Generator.Overlays.Paths;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Overlays;

/// <summary>JSONPath as overlays use it (RFC 9535).</summary>
public sealed class JsonPathTests
{
    private const string Store = """
        {
          "book": [
            { "category": "reference", "title": "Sayings", "price": 8.95, "tags": ["a", "b"] },
            { "category": "fiction", "title": "Sword", "price": 12.99, "tags": [] },
            { "category": "fiction", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99 },
            { "category": "fiction", "title": "The Lord", "isbn": "0-395-19395-8", "price": 22.99, "sold": null }
          ],
          "bicycle": { "color": "red", "price": 399, "x-frame-size": "m" },
          "o'clock": { "1": true, "é/\"": false },
          "deep": { "a": { "b": { "price": 1 } } }
        }
        """;

    [Theory]
    [InlineData("$.bicycle.color", "\"red\"")]
    [InlineData("$['bicycle'][\"color\"]", "\"red\"")]
    [InlineData("$ .bicycle [ 'color' ]", "\"red\"")]
    [InlineData("$.bicycle.x-frame-size", "\"m\"")]
    [InlineData("$['o\\'clock'].1", "true")]
    [InlineData("$[\"o'clock\"]['\\u00e9/\"']", "false")]
    [InlineData("$.bicycle['color','price','none']", "\"red\" 399")]
    [InlineData("$.book[0].title", "\"Sayings\"")]
    [InlineData("$.book[-1].title", "\"The Lord\"")]
    [InlineData("$.book[4]", "")]
    [InlineData("$.bicycle[0]", "")]
    [InlineData("$.book.title", "")]
    [InlineData("$.book[*].title", "\"Sayings\" \"Sword\" \"Moby Dick\" \"The Lord\"")]
    [InlineData("$.bicycle.*", "\"red\" 399 \"m\"")]
    [InlineData("$.book[1:3].title", "\"Sword\" \"Moby Dick\"")]
    [InlineData("$.book[:2].title", "\"Sayings\" \"Sword\"")]
    [InlineData("$.book[-2:].title", "\"Moby Dick\" \"The Lord\"")]
    [InlineData("$.book[::2].title", "\"Sayings\" \"Moby Dick\"")]
    [InlineData("$.book[::-1].price", "22.99 8.99 12.99 8.95")]
    [InlineData("$.book[3:1:-1].price", "22.99 8.99")]
    [InlineData("$.book[::0]", "")]
    [InlineData("$..price", "8.95 12.99 8.99 22.99 399 1")]
    [InlineData("$..[0]", "{\"category\":\"reference\",\"title\":\"Sayings\",\"price\":8.95,\"tags\":[\"a\",\"b\"]} \"a\"")]
    [InlineData("$.deep..*", "{\"b\":{\"price\":1}} {\"price\":1} 1")]
    [InlineData("$..book[?@.isbn].title", "\"Moby Dick\" \"The Lord\"")]
    [InlineData("$..book[?(!@.isbn)].title", "\"Sayings\" \"Sword\"")]
    [InlineData("$.book[?@.price<10].price", "8.95 8.99")]
    [InlineData("$.book[?@.price>=12.99].price", "12.99 22.99")]
    [InlineData("$.book[?@.category=='fiction' && @.price > 1e1].price", "12.99 22.99")]
    [InlineData("$.book[?@.price < 8.97 || @.price > 20 && @.isbn].price", "8.95 22.99")]
    [InlineData("$.book[?!(@.price < 10 || @.isbn)].title", "\"Sword\"")]
    [InlineData("$.book[?@.sold == null].title", "\"The Lord\"")]
    [InlineData("$.book[?@.none == @.nothing].price", "8.95 12.99 8.99 22.99")]
    [InlineData("$.book[?@.category != 'fiction'].title", "\"Sayings\"")]
    [InlineData("$.book[?@.tags == $.book[0].tags].title", "\"Sayings\"")]
    [InlineData("$.book[?@.tags[?@ == 'b']].title", "\"Sayings\"")]
    [InlineData("$.book[?'a' < @.title].title", "")]
    [InlineData("$.book[?'N' < @.title].title", "\"Sayings\" \"Sword\" \"The Lord\"")]
    [InlineData("$.book[?length(@.title) == 5].title", "\"Sword\"")]
    [InlineData("$.book[?length(@.tags) > 0].title", "\"Sayings\"")]
    [InlineData("$.book[?count(@.*) == 5].title", "\"The Lord\"")]
    [InlineData("$[?value(@..b.price) == 1]", "{\"a\":{\"b\":{\"price\":1}}}")]
    [InlineData("$.book[?match(@.title, 'S.*')].title", "\"Sayings\" \"Sword\"")]
    [InlineData("$.book[?match(@.title, 'S')].title", "")]
    [InlineData("$.book[?search(@.title, '[Dd]i')].title", "\"Moby Dick\"")]
    [InlineData("$.book[?!search(@.isbn, '^0-5')].title", "\"Sayings\" \"Sword\" \"The Lord\"")]
    [InlineData("$.book[?@.price == 8.950].title", "\"Sayings\"")]
    public void A_path_finds(string path, string expected) => Assert.Equal(expected, string.Join(' ', Select(path).Select(static node => node.Value.ToJson())));

    [Theory]
    [InlineData("", 0)]
    [InlineData("book", 0)]
    [InlineData("$.", 2)]
    [InlineData("$..", 3)]
    [InlineData("$book", 1)]
    [InlineData("$.book[", 7)]
    [InlineData("$.book[]", 7)]
    [InlineData("$.book[0", 8)]
    [InlineData("$.book['title]", 7)]
    [InlineData("$.book['\\x']", 8)]
    [InlineData("$.book[99999999999999999999]", 7)]
    [InlineData("$.book[?]", 8)]
    [InlineData("$.book[?@.a =]", 12)]
    [InlineData("$.book[?@.a == ]", 15)]
    [InlineData("$.book[?@.* == 1]", 14)]
    [InlineData("$.book[?1]", 9)]
    [InlineData("$.book[?length(@.a)]", 19)]
    [InlineData("$.book[?longest(@.a) == 1]", 8)]
    [InlineData("$.book[?match(@.a)]", 17)]
    [InlineData("$.book[?match(@.a, '[')]", 19)]
    [InlineData("$.book[?(@.a]", 12)]
    [InlineData("$.book[?@.a == 01]", 15)]
    [InlineData("$.book ", 6)]
    public void What_is_no_path_is_an_error_at_its_character(string path, int position)
    {
        Assert.Null(JsonPathParser.Parse(path, out var error));
        Assert.Equal(position, error!.Position);
    }

    [Fact]
    public void Conditions_in_conditions_are_bounded()
    {
        Assert.Null(JsonPathParser.Parse("$[?" + new string('(', 100_000), out var error));
        Assert.Contains("nested deeper", error!.Message, StringComparison.Ordinal);
        Assert.Null(JsonPathParser.Parse("$" + string.Concat(Enumerable.Repeat("[?@", 100_000)), out error));
        Assert.Contains("nested deeper", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_finds_everything_in_everything_gives_up()
    {
        var budget = new TreeBudget();

        Select("$" + string.Concat(Enumerable.Repeat("..*", 40)) + "..none", budget, string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100)));

        Assert.True(budget.IsExceeded);
    }

    private static List<TreeNode> Select(string path) => Select(path, new TreeBudget(), Store);

    private static List<TreeNode> Select(string path, TreeBudget budget, string json)
    {
        var parsed = JsonPathParser.Parse(path, out var error);
        Assert.Null(error);
        var text = SourceText.From(json);
        var root = new TreeNode(new SpecSource("store.json", text, 0), SpecReader.Read("store.json", text, TestContext.Current.CancellationToken).Root, null, budget);
        return parsed!.Select(root, new PathContext(root, budget));
    }
}
