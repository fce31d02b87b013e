using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>What is wrong in JSON, exactly where, and what is read all the same.</summary>
public class JsonErrorTests
{
    [Theory]
    [InlineData("""{"a":1 [|"|]b":2}""", """{"a":1,"b":2}""")]
    [InlineData("""[1 [|2|]]""", "[1,2]")]
    [InlineData("""{"a" [|1|]}""", """{"a":1}""")]
    [InlineData("""{"a":[|}|]""", """{"a":null}""")]
    [InlineData("""{"a":[|,|]"b":1}""", """{"a":null,"b":1}""")]
    [InlineData("""{"a":1,[|,|]"b":2}""", """{"a":1,"b":2}""")]
    [InlineData("""[[|,|]1]""", "[1]")]
    [InlineData("""{"a":"b[|\q|]c"}""", """{"a":"b\\qc"}""")]
    [InlineData("""{"a":"b[|\u|]00z"}""", """{"a":"b\\u00z"}""")]
    [InlineData("""{"a":[|012|]}""", """{"a":12}""")]
    [InlineData("""{"a":[|+1|]}""", """{"a":1}""")]
    [InlineData("""{"a":[|.5|]}""", """{"a":0.5}""")]
    [InlineData("""{"a":[|1.|]}""", """{"a":1}""")]
    [InlineData("""{"a":[|NaN|]}""", """{"a":"NaN"}""")]
    [InlineData("""{"a":[|True|]}""", """{"a":"True"}""")]
    [InlineData("""{"a":[|1-2|]}""", """{"a":"1-2"}""")]
    [InlineData("""{"a":1} [|x|]""", """{"a":1}""")]
    [InlineData("""{"a":1}[|}|]""", """{"a":1}""")]
    public void Reading_goes_on_after_small_mistakes(string marked, string json)
    {
        var error = Reads.ErrorAt(marked, Reads.Json);

        Assert.Equal(ReadErrorKind.Syntax, error.Kind);
        Assert.Equal(json, Reads.Json(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Theory]
    [InlineData("""{"a":1,"b":{"c":2[||]""", """{"a":1,"b":{"c":2}}""")]
    [InlineData("""{"a":[1,2[||]""", """{"a":[1,2]}""")]
    [InlineData("""{"a":[1,2[|}|]""", """{"a":[1,2]}""")]
    [InlineData("""{"a":1,"b":2[|]|]""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1,"b":[|"x|]""", """{"a":1}""")]
    [InlineData("{\"a\":1,\"b\":[|\"x|]\n\"}", """{"a":1}""")]
    [InlineData("""{"a":1,[|'|]b':2}""", """{"a":1}""")]
    [InlineData("""{"a":1,[|2|]:2}""", """{"a":1}""")]
    [InlineData("""{"a":1,"b":[|:|]2}""", """{"a":1}""")]
    [InlineData("""{"a":1 [|/|]* x""", """{"a":1}""")]
    [InlineData("""{"a":1 [|/|] 2}""", """{"a":1}""")]
    [InlineData("{\"a\":1,[|\u200B|]\"b\":2}", """{"a":1}""")]
    public void Reading_ends_at_large_mistakes_and_keeps_what_it_has(string marked, string json)
    {
        var error = Reads.ErrorAt(marked, Reads.Json);

        Assert.Equal(ReadErrorKind.Syntax, error.Kind);
        Assert.Equal(json, Reads.Json(Marked.Parse(marked).Text).Root.ToJson());
    }

    [Fact]
    public void An_unclosed_container_names_the_line_in_which_it_begins()
    {
        var error = Assert.Single(Reads.Json("{\n  \"a\": [\n    1\n").Errors);

        Assert.Equal("The file ends inside the array that begins in line 2; ']' is missing.", error.Message);
    }

    // Attributes cannot carry half a surrogate pair, so the characters come as numbers.
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x09)]
    [InlineData(0x1F)]
    [InlineData(0x7F)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xFFFD)]
    public void Characters_that_no_text_holds_are_reported(int character)
    {
        var error = Reads.ErrorAt($"{{\"a\":\"x[|{(char)character}|]y\"}}", Reads.Json);

        Assert.Equal(ReadErrorKind.InvalidText, error.Kind);
    }

    [Theory]
    [InlineData("""{"a":"x[|\ud83d|]y"}""")]
    [InlineData("""{"a":"x[|\ude00|]y"}""")]
    [InlineData("""{"a":"x[|\ud83d|]\u0041"}""")]
    [InlineData("""{"a":"x[|\ud83d|]\n"}""")]
    [InlineData("""{"[|\ud83d|]":1}""")]
    public void Escapes_of_half_a_surrogate_pair_are_reported(string marked) =>
        Assert.Equal(ReadErrorKind.InvalidText, Reads.ErrorAt(marked, Reads.Json).Kind);

    [Fact]
    public void Half_a_surrogate_pair_is_read_as_the_replacement_character()
    {
        Assert.Equal("x\uFFFDy", Reads.Json("{\"a\":\"x" + '\uD83D' + "y\"}").Root["a"].Text);
        Assert.Equal("x\uFFFDA", Reads.Json("""{"a":"x\ud83d\u0041"}""").Root["a"].Text);
        Assert.Equal("x\uD83D\uDE00", Reads.Clean(Reads.Json("""{"a":"x\ud83d\ude00"}"""))["a"].Text);
    }

    [Fact]
    public void The_second_of_two_equal_names_is_an_error_and_is_not_in_the_document()
    {
        const string marked = """{"a":1,"b":{"a":2},[|"\u0061"|]:3,"c":4}""";
        var root = Reads.Json(Marked.Parse(marked).Text).Root;

        Assert.Equal(ReadErrorKind.DuplicateKey, Reads.ErrorAt(marked, Reads.Json).Kind);
        Assert.Equal(3, root.Count);
        Assert.Equal("""{"a":1,"b":{"a":2},"c":4}""", root.ToJson());
        Assert.Equal(1, root["a"].Int64);
    }

    [Fact]
    public void The_second_of_two_equal_names_is_found_in_large_objects_too()
    {
        var members = string.Join(",", Enumerable.Range(0, 40).Select(i => $"\"k{i}\":{i}"));
        var dom = Reads.Json($$"""{{{members}},"k7":99}""");

        Assert.Equal(ReadErrorKind.DuplicateKey, Assert.Single(dom.Errors).Kind);
        Assert.Equal(40, dom.Root.Count);
        Assert.Equal(7, dom.Root["k7"].Int64);
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_file()
    {
        var errors = Reads.Json("""{"o":{"x":1,"y":01,"x":2,"z":+1}}""").Errors;

        Assert.Equal([ReadErrorKind.Syntax, ReadErrorKind.DuplicateKey, ReadErrorKind.Syntax], errors.Select(error => error.Kind));
        Assert.True(errors.SequenceEqual(errors.OrderBy(error => error.Span.Start)));
    }

    [Fact]
    public void No_more_errors_are_kept_than_the_limit() =>
        Assert.Equal(ReadLimits.Errors, Reads.Json("[" + string.Concat(Enumerable.Repeat("01,", 1000)) + "]").Errors.Length);

    [Fact]
    public void Names_in_messages_are_short_and_visible()
    {
        var name = "\u202E" + new string('x', 500);
        var error = Assert.Single(Reads.Json($$"""{"{{name}}":1,"{{name}}":2}""").Errors);

        Assert.DoesNotContain('\u202E', error.Message);
        Assert.True(error.Message.Length < 200);
    }
}
