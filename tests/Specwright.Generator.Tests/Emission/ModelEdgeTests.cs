using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Model;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

public sealed class ModelEdgeTests
{
    [Fact]
    public void A_model_without_members_keeps_what_it_is_given() => Assert.Equal(
        """{"a":1}""",
        Run(Parts.Object("Empty"), """return JsonModel.ToJson(JsonModel.Parse("{\"a\":1}", Empty.Read));"""));

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void A_model_of_many_members_knows_each_that_is_required(int count)
    {
        var part = Parts.Object("Wide", [.. Enumerable.Range(0, count).Select(static i => Parts.Property("M" + i, "m" + i, TypeRef.Of(ScalarKind.Int32), Presence.Required))]);
        var members = Enumerable.Range(0, count).Select(static i => $"\"m{i}\":{i}").ToList();
        var all = "{" + string.Join(",", members) + "}";

        Assert.Equal(all, Run(part, $"return JsonModel.ToJson(JsonModel.Parse({Literal(all)}, Wide.Read));"));
        foreach (var missing in new[] { 0, count / 2, count - 1 })
        {
            var json = "{" + string.Join(",", members.Where((_, i) => i != missing)) + "}";
            var message = Run(part, $$"""try { JsonModel.Parse({{Literal(json)}}, Wide.Read); return ""; } catch (JsonException e) { return e.Message; }""");
            Assert.Contains("m" + missing, Assert.IsType<string>(message), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_internal_sdk_is_internal()
    {
        var header = Parts.Header with { Accessibility = "internal" };
        var files = new[]
        {
            ObjectEmitter.Emit(SampleModels.User with { Header = header }, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.ExitCode with { Header = header }, EmissionEnvironment.Modern),
            UnionEmitter.Emit(SampleModels.Target with { Header = header }, EmissionEnvironment.Modern),
        };

        Assert.Empty(GeneratedCode.Compile(files).GetExportedTypes());
    }

    [Fact]
    public void Deprecated_types_and_members_tell_the_user_but_not_the_build()
    {
        var header = Parts.Header with { DeprecatesTypes = true };
        var old = SampleModels.User with { Header = header, Deprecation = new(Parts.Text("Use \"Person\".")) };
        var holder = Parts.Object("Holder", Parts.Property("User", "user", TypeRef.Model("User"), Presence.Required)) with { Header = header };
        var file = ObjectEmitter.Emit(old, EmissionEnvironment.Modern);

        Assert.Contains("""[Obsolete("Use \"Person\".")]""", file.ToString(), StringComparison.Ordinal);
        GeneratedCode.Compile(file, ObjectEmitter.Emit(holder, EmissionEnvironment.Modern));
    }

    [Fact]
    public void Deprecated_members_may_be_inherited_sent_and_paged_by()
    {
        var old = SampleModels.Volume.Properties[1] with { Deprecation = new(Parts.Text("")) };
        var list = SampleClients.List with
        {
            Parameters = [SampleClients.Query("Old", "old", TypeRef.String) with { Deprecation = new(Parts.Text("Gone.")) }],
            ParametersClass = "OldParameters",
            Response = SampleClients.Json(TypeRef.Model("OldPage")),
            Paging = SampleClients.List.Paging! with
            {
                NextUrl = [],
                PageNumber = [],
                Total = [new("Total", MayBeNull: true, IsOptionalValue: false, IsDeprecated: true)],
                FirstPage = 0,
                MaxPageSize = 100,
            },
            Errors = [],
        };
        var page = Parts.Object(
            "OldPage",
            Parts.Property("Data", "data", TypeRef.List(TypeRef.Model("Instance"), itemNullable: false), Presence.Required),
            Parts.Property("Total", "total", TypeRef.Of(ScalarKind.Int64)) with { Deprecation = new(Parts.Text("Gone.")) });
        var client = ClientEmitter.Emit(SampleClients.Instances with { Operations = [list], Groups = [] }, EmissionEnvironment.Modern);
        var paged = ClientEmitter.Emit(
            SampleClients.Instances with { Name = "PagedClient", Operations = [list with { Parameters = [], ParametersClass = null }], Groups = [] },
            EmissionEnvironment.Modern);

        Assert.Contains("FirstPage = 0,", client.ToString(), StringComparison.Ordinal);
        Assert.Contains("MaxPageSize = 100,", client.ToString(), StringComparison.Ordinal);
        GeneratedCode.Compile(
            client,
            paged,
            ParametersEmitter.Emit(SampleClients.ListParameters with { Name = "OldParameters", Parameters = list.Parameters }, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(page, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.Instance, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.User, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.InstanceStatus, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.Volume with { Properties = [SampleModels.Volume.Properties[0], old] }, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.SsdVolume with { Inherited = [SampleModels.SsdVolume.Inherited[0], old] }, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.TapeVolume with { Inherited = [SampleModels.TapeVolume.Inherited[0], old] }, EmissionEnvironment.Modern));
    }

    [Fact]
    public void A_model_may_be_derived_and_a_base_at_once()
    {
        var id = Parts.Property("Id", "id", TypeRef.String, Presence.Required);
        var kind = Parts.Property("Kind", "kind", TypeRef.String, Presence.Required) with { Constant = Parts.Text("thing") };
        var top = Parts.Union("Top", Parts.Text("kind"), true, Parts.Case("Thing", TypeRef.Model("Thing"), "thing", "animal", "dog"));
        var thing = Parts.Object("Thing", kind, id) with
        {
            Base = "Top",
            BaseIsUnion = true,
            Derived = new(Parts.Text("kind"), [new(Parts.Text("animal"), "Animal"), new(Parts.Text("dog"), "Dog")]),
        };
        var animal = Parts.Object("Animal", Parts.Property("Legs", "legs", TypeRef.Of(ScalarKind.Int32))) with
        {
            Base = "Thing",
            Inherited = [kind with { Constant = Parts.Text("animal") }, id],
            Derived = new(Parts.Text("kind"), [new(Parts.Text("dog"), "Dog")]),
        };
        var dog = Parts.Object("Dog", Parts.Property("Name", "name", TypeRef.String, Presence.Required)) with
        {
            Base = "Animal",
            Inherited = [kind with { Constant = Parts.Text("dog") }, id, animal.Properties[0]],
        };
        SourceText[] files = [UnionEmitter.Emit(top, EmissionEnvironment.Modern), .. new[] { thing, animal, dog }.Select(static part => ObjectEmitter.Emit(part, EmissionEnvironment.Modern))];
        GeneratedCode.Compile(files);

        Assert.Equal(
            """Dog {"kind":"dog","id":"1","legs":4,"name":"Rex","x":1} Animal Thing Unknown""",
            GeneratedCode.Run(files, """
                var dog = JsonModel.Parse("{\"x\":1,\"id\":\"1\",\"name\":\"Rex\",\"legs\":4,\"kind\":\"dog\"}", Top.Read);
                var animal = JsonModel.Parse("{\"kind\":\"animal\",\"id\":\"2\"}", Thing.Read);
                var thing = JsonModel.Parse("{\"kind\":\"stone\",\"id\":\"3\"}", Thing.Read);
                var unknown = JsonModel.Parse("{\"kind\":\"stone\",\"id\":\"3\"}", Top.Read);
                return $"{dog.GetType().Name} {JsonModel.ToJson(dog)} {animal.GetType().Name} {thing.GetType().Name} {unknown.GetType().Name}";
                """));
    }

    [Fact]
    public void A_constant_is_there_from_the_start_in_every_presence()
    {
        var properties = Enum.GetValues<Presence>().SelectMany(static presence => new[]
        {
            Parts.Property(presence + "Text", presence + "Text", TypeRef.String, presence) with { Constant = Parts.Text("running") },
            Parts.Property(presence + "Enum", presence + "Enum", Parts.Status, presence) with { Constant = Parts.Text("running") },
        }).ToArray();
        SourceText[] files =
        [
            ObjectEmitter.Emit(Parts.Object("Constants", properties), EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.InstanceStatus, EmissionEnvironment.Modern),
        ];
        GeneratedCode.Compile(files);

        Assert.Equal(
            "{" + string.Join(",", properties.Select(static property => $"\"{property.Name}\":\"running\"")) + "}",
            GeneratedCode.Run(files, "return JsonModel.ToJson(new Constants());"));
    }

    [Fact]
    public void Several_parts_share_a_file()
    {
        var file = CodeFile.Of(Parts.Header, EmissionEnvironment.Modern, [SampleModels.User, SampleModels.Instance], ObjectEmitter.Write);

        Assert.Contains("}\n\n/// <summary>A compute instance.</summary>\n", file.ToString(), StringComparison.Ordinal);
        GeneratedCode.Compile(file, EnumEmitter.Emit(SampleModels.InstanceStatus, EmissionEnvironment.Modern));
    }

    private static object? Run(ObjectModel part, string statements) =>
        GeneratedCode.Run([ObjectEmitter.Emit(part, EmissionEnvironment.Modern)], statements);

    private static string Literal(string json) => Parts.Text(json).ToLiteral();
}
