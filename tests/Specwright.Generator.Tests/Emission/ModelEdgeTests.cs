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
