using System.Text;
using System.Text.Json;
using Specwright.Json;

namespace Specwright.Tests.Json;

public sealed class JsonUnionTests
{
    private static readonly JsonDiscriminator s_event = new("event", "server.created", "server.scaled");

    [Theory]
    [InlineData("""{"event":"server.created","id":1}""", 0)]
    [InlineData("""{"data":{"event":"server.created"},"id":1,"event":"server.scaled"}""", 1)]
    [InlineData("""{"event":"new.one"}""", -1)]
    [InlineData("""{"event":7}""", -1)]
    [InlineData("""{"other":"server.created"}""", -1)]
    [InlineData("{}", -1)]
    [InlineData("[]", -1)]
    [InlineData("null", -1)]
    [InlineData("""{"\u0065vent":"server\u002ecreated"}""", 0)]
    public void A_discriminator_is_found_wherever_it_stands(string json, int expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        Assert.Equal(expected, s_event.Match(reader));
        Assert.Equal(0, reader.TokenStartIndex);
    }

    [Theory]
    [InlineData("\"x\"", 0)]
    [InlineData("true", 1)]
    [InlineData("5", 2)]
    [InlineData("5.0", 2)]
    [InlineData("5.5", 3)]
    [InlineData("null", 4)]
    [InlineData("[1]", 5)]
    [InlineData("""["a"]""", 6)]
    [InlineData("[]", 5)]
    [InlineData("{}", -1)]
    public void Kinds_of_values_tell_cases_apart(string json, int expected)
    {
        var union = new JsonUnion(
            JsonShape.String, JsonShape.Boolean, JsonShape.Integer, JsonShape.Number, JsonShape.Null, JsonShape.Array(JsonShape.Integer), JsonShape.Array(JsonShape.String));

        Assert.Equal(expected, Match(union, json));
    }

    [Theory]
    [InlineData("""{"id":1,"name":"a"}""", 1)]
    [InlineData("""{"id":1}""", 0)]
    [InlineData("""{"id":1,"size":2}""", 0)]
    [InlineData("""{"kind":"cat","id":1}""", 2)]
    [InlineData("""{"kind":"dog","id":1}""", 0)]
    [InlineData("""{"name":"a"}""", -1)]
    public void Objects_are_told_apart_by_required_names_constants_and_known_names(string json, int expected)
    {
        var union = new JsonUnion(
            JsonShape.Object("id").Known("size"), JsonShape.Object("id", "name"), JsonShape.Object("id").With("kind", "cat"));

        Assert.Equal(expected, Match(union, json));
    }

    [Fact]
    public void Listed_texts_win_over_any_text_and_any_text_over_a_list_it_is_not_in()
    {
        var union = new JsonUnion(JsonShape.String.In("auto", "manual"), JsonShape.String);

        Assert.Equal(0, Match(union, "\"auto\""));
        Assert.Equal(1, Match(union, "\"else\""));
        Assert.Equal(0, Match(new JsonUnion(JsonShape.String.In("auto"), JsonShape.Integer), "\"future\""));
    }

    [Fact]
    public void Equal_cases_go_to_the_first_and_anything_only_to_the_last_resort()
    {
        Assert.Equal(0, Match(new JsonUnion(JsonShape.Object(), JsonShape.Object()), "{}"));
        Assert.Equal(1, Match(new JsonUnion(JsonShape.Any, JsonShape.Object()), "{}"));
        Assert.Equal(0, Match(new JsonUnion(JsonShape.Any, JsonShape.String), "{}"));
    }

    private static int Match(JsonUnion union, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return union.Match(reader);
    }

    [Theory]
    [InlineData("""{"a":1}""", "0")]
    [InlineData("""{"a":"text"}""", "1")]
    [InlineData("7", "-1")]
    public void A_case_that_refuses_what_is_inside_gives_way_to_the_next(string json, string expected)
    {
        var union = new JsonUnion(JsonShape.Object().Known("a"), JsonShape.Object());
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        var read = union.Read(ref reader, static (ref Utf8JsonReader value, int index) =>
        {
            using var element = JsonDocument.ParseValue(ref value);
            return index == 0 && element.RootElement.GetProperty("a").ValueKind != JsonValueKind.Number ? throw new JsonModelException("No number.") : $"{index}";
        });

        Assert.Equal(expected, read);
        Assert.Equal(json.Length, reader.BytesConsumed);
    }

    [Fact]
    public void Where_every_case_refuses_the_best_ones_words_are_told()
    {
        var union = new JsonUnion(JsonShape.Object(), JsonShape.Object());

        Assert.Equal("Case 0.", Assert.Throws<JsonModelException>(() => ReadNested(union, 0)).Message);
    }

    [Fact]
    public void Unions_inside_of_unions_do_not_multiply_attempts()
    {
        var union = new JsonUnion(JsonShape.Object(), JsonShape.Object());
        s_reads = 0;

        Assert.Throws<JsonModelException>(() => ReadNested(union, 40));

        Assert.InRange(s_reads, 40, 2000);
    }

    [ThreadStatic]
    private static int s_reads;

    // {"a":{"a":…}}, whose innermost value no case takes.
    private static object ReadNested(JsonUnion union, int depth)
    {
        var json = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "{}" + new string('}', depth);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return ReadOne(union, ref reader);
    }

    private static object ReadOne(JsonUnion union, ref Utf8JsonReader reader) => union.Read<object>(ref reader, (ref Utf8JsonReader value, int index) =>
    {
        s_reads++;
        value.Read();
        if (value.TokenType == JsonTokenType.EndObject)
        {
            throw new JsonModelException($"Case {index}.");
        }

        value.Read();
        var inner = ReadOne(union, ref value);
        value.Read();
        return inner;
    });
}
