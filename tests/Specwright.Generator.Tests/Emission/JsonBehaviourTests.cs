using Specwright.Generator.Emission;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

/// <summary>What generated models do with JSON: the code is compiled and run.</summary>
public sealed class JsonBehaviourTests
{
    [Fact]
    public void Unknown_members_and_unknown_enum_values_survive_a_round_trip() => AssertSame(
        """{"id":"i-1","status":"hibernating","tags":["a","b"],"created_at":"2026-01-02T03:04:05Z","owner":{"name":"Ada","age":36},"note":"n","root_password":"pw","payload":[1,{"x":null}],"zone":"eu-1","more":{"deep":true}}""",
        "Instance");

    [Fact]
    public void Absent_members_stay_absent() => AssertSame("""{"id":"i-1","status":"running","owner":null}""", "Instance");

    [Fact]
    public void Null_and_absent_are_different_where_the_spec_says_so() => AssertSame(
        """{"id":"i-1","status":"running","owner":null,"note":null,"payload":null}""", "Instance");

    [Fact]
    public void A_null_for_an_optional_member_is_read_as_absent() => AssertGives(
        """{"id":"i-1","status":"running","owner":null}""",
        """return JsonModel.ToJson(JsonModel.Parse("{\"tags\":null,\"created_at\":null,\"id\":\"i-1\",\"status\":\"running\",\"owner\":null}", Instance.Read));""");

    [Theory]
    [InlineData("""{"status":"running","owner":null}""", "id")]
    [InlineData("""{"id":"i-1","owner":null}""", "status")]
    [InlineData("""{"id":"i-1","status":"running"}""", "owner")]
    public void A_missing_required_member_is_refused_by_name(string json, string missing)
    {
        var message = Run($$"""
            try { JsonModel.Parse({{Literal(json)}}, Instance.Read); return null; }
            catch (JsonException exception) { return exception.Message; }
            """);

        Assert.Contains(missing, Assert.IsType<string>(message), StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_builds_a_model_and_writes_it() => AssertGives(
        """{"id":"i-1","status":"running","tags":["a"],"owner":{"name":"Ada"},"note":null}""",
        """
        var instance = new Instance
        {
            Id = "i-1",
            Status = InstanceStatus.Running,
            Owner = new User { Name = "Ada" },
            Tags = ["a"],
            Note = (string?)null,
        };
        return JsonModel.ToJson(instance);
        """);

    [Fact]
    public void JsonSerializer_reads_and_writes_models_enums_and_unions() => AssertGives(
        """[{"event":"server.created","server_id":"s"}]|{"running":1}|["a",7]""",
        """
        var events = JsonSerializer.Deserialize<List<WebhookEvent>>("[{\"server_id\":\"s\",\"event\":\"server.created\"}]");
        var counts = new Dictionary<InstanceStatus, int> { [InstanceStatus.Running] = 1 };
        return JsonSerializer.Serialize(events) + "|" + JsonSerializer.Serialize(counts) + "|" + JsonSerializer.Serialize(new Target[] { "a", 7 });
        """);

    [Fact]
    public void Enums_compare_convert_and_know_their_values() => AssertGives(
        "True True False running 137 True -1",
        """
        InstanceStatus status = "running";
        ExitCode killed = 137;
        return $"{status == InstanceStatus.Running} {status.IsKnown} {new InstanceStatus("odd").IsKnown} {status} {killed} {killed == ExitCode.Killed} {ExitCode.Values.Minus1}";
        """);

    [Theory]
    [InlineData("""{"server_id":"s-1","event":"server.created"}""", "created s-1")]
    [InlineData("""{"event":"server.rescaled","server_id":"s-2"}""", "scaled s-2")]
    [InlineData("""{"event":"server.melted","temperature":900}""", """unknown {"event":"server.melted","temperature":900}""")]
    [InlineData("""{"no":"event"}""", """unknown {"no":"event"}""")]
    public void A_discriminated_union_finds_its_case_wherever_the_discriminator_stands(string json, string expected) => AssertGives(
        expected,
        $$"""
        var read = JsonModel.Parse({{Literal(json)}}, WebhookEvent.Read);
        return read.Match(created => "created " + created.ServerId, scaled => "scaled " + scaled.ServerId, unknown => "unknown " + JsonModel.ToJson(unknown));
        """);

    [Theory]
    [InlineData("\"web\"", "name web")]
    [InlineData("42", "number 42")]
    [InlineData("[\"a\",\"b\"]", "names a+b")]
    [InlineData("""{"name":"Ada","age":36}""", "user Ada")]
    [InlineData("true", "unknown true")]
    public void An_undiscriminated_union_finds_its_case_by_shape_and_loses_nothing(string json, string expected) => AssertGives(
        expected + " " + json,
        $$"""
        var read = JsonModel.Parse({{Literal(json)}}, Target.Read);
        return read.Match(
            name => "name " + name,
            number => "number " + number,
            names => "names " + string.Join("+", names),
            user => "user " + user.Name,
            unknown => "unknown " + unknown.Json.GetRawText()) + " " + JsonModel.ToJson(read);
        """);

    [Theory]
    [InlineData("""{"size_gib":1,"iops":500,"kind":"ssd"}""", "SsdVolume", """{"kind":"ssd","size_gib":1,"iops":500}""")]
    [InlineData("""{"kind":"tape","size_gib":2}""", "TapeVolume", """{"kind":"tape","size_gib":2}""")]
    [InlineData("""{"kind":"cloth","size_gib":3,"colour":"red"}""", "Volume", """{"kind":"cloth","size_gib":3,"colour":"red"}""")]
    public void A_base_reads_as_the_model_that_the_discriminator_names_or_as_itself(string json, string type, string written) => AssertGives(
        type + " " + written,
        $$"""
        var read = JsonModel.Parse({{Literal(json)}}, Volume.Read);
        return read.GetType().Name + " " + JsonModel.ToJson(read);
        """);

    [Fact]
    public void A_derived_model_sets_the_discriminator_itself() => AssertGives(
        """{"kind":"ssd","size_gib":10,"iops":3}""",
        "return JsonModel.ToJson(new SsdVolume { SizeGib = 10, Iops = 3 });");

    private static void AssertSame(string json, string type) =>
        AssertGives(json, $"return JsonModel.ToJson(JsonModel.Parse({Literal(json)}, {type}.Read));");

    private static void AssertGives(string expected, string statements) => Assert.Equal(expected, Run(statements));

    private static object? Run(string statements) => GeneratedCode.Run(ModelSnapshotTests.Files.Values, statements);

    private static string Literal(string json) => Parts.Text(json).ToLiteral();
}
