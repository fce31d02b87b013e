using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Model;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

/// <summary>Every type in every presence, alone and inside lists and maps, is read and written again as it was.</summary>
public sealed class TypeMatrixTests
{
    private static readonly (TypeRef Type, string Json)[] s_leaves =
    [
        (TypeRef.String, "\"text\""),
        (TypeRef.Of(ScalarKind.Boolean), "true"),
        (TypeRef.Of(ScalarKind.Int32), "-7"),
        (TypeRef.Of(ScalarKind.Int64), "9007199254740993"),
        (TypeRef.Of(ScalarKind.UInt64), "18446744073709551615"),
        (TypeRef.Of(ScalarKind.Double), "0.1"),
        (TypeRef.Of(ScalarKind.Decimal), "12.340"),
        (TypeRef.Of(ScalarKind.Guid), "\"0f8fad5b-d9cb-469f-a165-70867728950e\""),
        (TypeRef.Of(ScalarKind.Uri), "\"https://example.com/a?b\""),
        (TypeRef.Of(ScalarKind.DateTimeOffset), "\"2026-01-02T03:04:05Z\""),
        (TypeRef.Of(ScalarKind.DateOnly), "\"2026-01-02\""),
        (TypeRef.Of(ScalarKind.TimeOnly), "\"03:04:05\""),
        (TypeRef.Of(ScalarKind.Duration), "\"PT1H30M\""),
        (TypeRef.Of(ScalarKind.Bytes), "\"AQID\""),
        (TypeRef.Of(ScalarKind.Base64Url), "\"-_8\""),
        (TypeRef.Of(ScalarKind.Int64Text), "\"-9007199254740993\""),
        (TypeRef.Of(ScalarKind.UInt64Text), "\"18446744073709551615\""),
        (TypeRef.Of(ScalarKind.DecimalText), "\"12.340\""),
        (TypeRef.Of(ScalarKind.Secret), "\"hidden\""),
        (TypeRef.Of(ScalarKind.UnixTime), "1767323045"),
        (TypeRef.Element, """{"any":[1,null]}"""),
        (TypeRef.Model("User"), """{"name":"Ada"}"""),
        (Parts.Status, "\"running\""),
        (Parts.Code, "137"),
    ];

    private static readonly Presence[] s_presences = Enum.GetValues<Presence>();

    private readonly List<PropertyModel> _properties = [];
    private readonly List<string> _members = [];

    [Fact]
    public void Every_type_in_every_presence_survives_a_round_trip()
    {
        foreach (var (type, json) in s_leaves)
        {
            AddAll(type, json);
            AddAll(TypeRef.List(type, itemNullable: false), $"[{json},{json}]");
            AddAll(TypeRef.List(type, itemNullable: true), $"[{json},null]");
            AddAll(TypeRef.Map(type, itemNullable: false), $$"""{"k":{{json}}}""");
            AddAll(TypeRef.Map(type, itemNullable: true), $$"""{"k":{{json}},"n":null}""");
            AddAll(TypeRef.List(TypeRef.List(type, itemNullable: true), itemNullable: true), $"[[{json},null],null]");
            AddAll(TypeRef.Map(TypeRef.List(TypeRef.Map(type, false), itemNullable: false), itemNullable: false), $$"""{"k":[{"i":{{json}}}]}""");
        }

        AssertSame("{" + string.Join(",", _members) + "}");
    }

    [Fact]
    public void Every_type_may_be_null_where_the_spec_says_so()
    {
        foreach (var (type, _) in s_leaves)
        {
            Add(type, Presence.RequiredNullable, "null");
            if (!type.IsElement)
            {
                Add(type, Presence.OptionalNullable, "null");
            }

            Add(TypeRef.List(type, itemNullable: true), Presence.RequiredNullable, "null");
            Add(TypeRef.Map(type, itemNullable: false), Presence.OptionalNullable, "null");
        }

        AssertSame("{" + string.Join(",", _members) + "}");
    }

    [Fact]
    public void Every_type_may_be_that_of_the_members_without_names()
    {
        foreach (var (type, json) in s_leaves)
        {
            AssertAdditional(type, nullable: false, json);
            AssertAdditional(type, nullable: true, "null");
        }

        AssertAdditional(TypeRef.List(TypeRef.String, itemNullable: true), nullable: false, """["a",null]""");
    }

    [Fact]
    public void Without_DateOnly_dates_and_times_are_text()
    {
        var part = Parts.Object(
            "Day",
            Parts.Property("Date", "date", TypeRef.Of(ScalarKind.DateOnly), Presence.Required),
            Parts.Property("Times", "times", TypeRef.List(TypeRef.Of(ScalarKind.TimeOnly), itemNullable: true), Presence.OptionalNullable));
        var file = ObjectEmitter.Emit(part, EmissionEnvironment.NetStandard);

        Assert.Contains("required string Date", file.ToString(), StringComparison.Ordinal);
        Assert.Contains("Optional<IList<string?>?> Times", file.ToString(), StringComparison.Ordinal);
        GeneratedCode.Compile(file);
    }

    private void AddAll(TypeRef type, string json)
    {
        foreach (var presence in s_presences)
        {
            if (presence != Presence.OptionalNullable || !type.IsElement)
            {
                Add(type, presence, json);
            }
        }
    }

    private void Add(TypeRef type, Presence presence, string json)
    {
        var name = "M" + _properties.Count;
        _properties.Add(Parts.Property(name, name, type, presence));
        _members.Add($"\"{name}\":{json}");
    }

    private void AssertSame(string json) => AssertSame(Parts.Object("Everything", [.. _properties]), json);

    private static void AssertAdditional(TypeRef type, bool nullable, string json) => AssertSame(
        Parts.Object("Open") with { Additional = Parts.Additional with { Type = type, Nullable = nullable } },
        $$"""{"a":{{json}},"b":{{json}}}""");

    private static void AssertSame(ObjectModel part, string json)
    {
        SourceText[] files =
        [
            ObjectEmitter.Emit(part, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.User, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.InstanceStatus, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.ExitCode, EmissionEnvironment.Modern),
        ];
        GeneratedCode.Compile(files);
        var written = GeneratedCode.Run(files, $"return JsonModel.ToJson(JsonModel.Parse({Parts.Text(json).ToLiteral()}, {part.Name}.Read));");
        Assert.Equal(json, written);
    }
}
