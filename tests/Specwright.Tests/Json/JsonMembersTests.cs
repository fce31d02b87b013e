using System.Buffers;
using System.Text;
using System.Text.Json;
using Specwright.Json;
using Specwright.Tests.Support;

namespace Specwright.Tests.Json;

public sealed class JsonMembersTests
{
    private const string Full = """
        {"id":"t1","status":"running","tags":["a","b"],"created_at":"2025-01-15T14:22:00Z","parent":{"id":"t0","status":"stopped"},"note":null,"size":89012345678,"level":2,"labels":{"Team":"x"}}
        """;

    [Fact]
    public void Members_in_order_are_read_and_written_back_as_they_were()
    {
        var thing = JsonModel.Parse(Full, Thing.Read);

        Assert.Equal(89_012_345_678, thing.Size);
        Assert.Equal("t0", thing.Parent!.Id);
        Assert.Equal("x", thing.Labels!["Team"]);
        Assert.Equal(Full, JsonModel.ToJson(thing));
    }

    [Fact]
    public void Members_in_any_order_are_found()
    {
        var thing = JsonModel.Parse("""{"labels":{},"size":1,"status":"stopped","note":"n","id":"t1"}""", Thing.Read);

        Assert.Equal(("t1", "stopped", "n", 1L), (thing.Id, thing.Status.Value, thing.Note.Value, thing.Size!.Value));
    }

    [Fact]
    public void Escaped_names_are_the_same_names()
    {
        var thing = JsonModel.Parse("""{"\u0069d":"t1","st\u0061tus":"run\u006eing","n\u006fte":"x"}""", Thing.Read);

        Assert.Equal(("t1", "running", "x"), (thing.Id, thing.Status.Value, thing.Note.Value));
        Assert.Null(thing.AdditionalProperties);
    }

    [Fact]
    public void Of_a_repeated_member_the_last_one_stays()
    {
        Assert.Equal("b", JsonModel.Parse("""{"id":"a","status":"running","id":"b"}""", Thing.Read).Id);
    }

    [Fact]
    public void Unknown_members_survive_a_round_trip()
    {
        const string Json = """{"id":"t1","status":"running","future":{"a":[1,2.50,"x"]},"Größe":null}""";

        var thing = JsonModel.Parse(Json, Thing.Read);

        Assert.Equal(["future", "Größe"], thing.AdditionalProperties!.Keys);
        Assert.Equal(Json, JsonModel.ToJson(thing));
    }

    [Fact]
    public void Missing_required_members_are_named()
    {
        var error = Assert.Throws<JsonModelException>(() => JsonModel.Parse("""{"note":"secret text"}""", Thing.Read));

        Assert.Equal("Required members are missing: 'id', 'status'.", error.Message);
    }

    [Theory]
    [InlineData("[]", "Expected an object but found array.")]
    [InlineData("\"x\"", "Expected an object but found string.")]
    [InlineData("null", "Expected an object but found null.")]
    public void Another_kind_of_value_is_named(string json, string message)
    {
        Assert.Equal(message, Assert.Throws<JsonModelException>(() => JsonModel.Parse(json, Thing.Read)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"id":"t1","status":"running","tags":[""")]
    [InlineData("""{"id":"t1","status":"running"} {}""")]
    [InlineData("""{"id":"t1","status":"running",}""")]
    [InlineData("""{"id":"\ud800","status":"running"}""")]
    public void Broken_JSON_is_always_a_JsonException(string json)
    {
        Assert.ThrowsAny<JsonException>(() => JsonModel.Parse(json, Thing.Read));
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var json = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            json.Append("{\"id\":\"t\",\"status\":\"running\",\"parent\":");
        }

        Assert.ThrowsAny<JsonException>(() => JsonModel.Parse(json.ToString(), Thing.Read));
    }

    [Fact]
    public void A_message_never_contains_the_value()
    {
        var error = Assert.ThrowsAny<JsonException>(() => JsonModel.Parse("""{"id":"t1","status":"running","created_at":"sk_live_secret"}""", Thing.Read));

        Assert.DoesNotContain("sk_live", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_models_through_their_converter()
    {
        var thing = JsonSerializer.Deserialize<Dictionary<ThingStatus, List<Thing>>>("""{"running":[""" + Full + "]}")!;

        Assert.Equal("""{"running":[""" + Full + "]}", JsonSerializer.Serialize(thing, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task JsonSerializer_reads_models_from_a_stream_that_comes_in_drops()
    {
        var json = "[" + string.Join(",", Enumerable.Repeat("""{"unknown":{"deep":[1,2,3]},""" + Full[1..], 50)) + "]";

        var things = await JsonSerializer.DeserializeAsync<List<Thing>>(
            new DrippingStream(Encoding.UTF8.GetBytes(json)), new JsonSerializerOptions { DefaultBufferSize = 16 }, TestContext.Current.CancellationToken);

        Assert.Equal(50, things!.Count);
        Assert.All(things, static thing => Assert.Equal(2, thing.Level!.Value.Value));
    }

    [Fact]
    public void Values_that_span_buffer_segments_are_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Full);
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var reader = new Utf8JsonReader(Segments(bytes, cut));
            reader.Read();

            Assert.Equal(Full, JsonModel.ToJson(Thing.Read(ref reader)));
        }
    }

    private static ReadOnlySequence<byte> Segments(byte[] bytes, int cut)
    {
        var first = new Segment(bytes.AsMemory(0, cut), 0);
        var last = first.Append(bytes.AsMemory(cut));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
