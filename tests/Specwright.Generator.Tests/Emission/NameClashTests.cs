using Specwright.Generator.Emission;
using Specwright.Generator.Model;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

/// <summary>Generated names meet the names of the framework, of the runtime and of each other.</summary>
public sealed class NameClashTests
{
    [Fact]
    public void A_property_may_have_the_name_of_another_generated_type()
    {
        var part = Parts.Object(
            "Holder",
            Parts.Property("InstanceStatus", "a", Parts.Status),
            Parts.Property("ExitCode", "b", TypeRef.String),
            Parts.Property("Other", "c", Parts.Code, Presence.Required),
            Parts.Property("User", "d", TypeRef.Model("User")),
            Parts.Property("Spare", "e", TypeRef.List(TypeRef.Model("User"), itemNullable: true)));
        var code = Print(part);

        Assert.Contains("JsonRead.ValueOrNull(ref reader, global::CloudNexus.InstanceStatus.Read)", code, StringComparison.Ordinal);
        Assert.Contains("JsonRead.OrNull(ref reader, User.Read)", code, StringComparison.Ordinal);
        Compile(part);
    }

    [Theory]
    [InlineData("JsonRead")]
    [InlineData("JsonWrite")]
    [InlineData("Task")]
    [InlineData("Type")]
    [InlineData("String")]
    [InlineData("System")]
    [InlineData("Specwright")]
    public void A_property_may_have_the_name_of_a_framework_type(string name) => Compile(
        Parts.Object("Holder", Parts.Property(name, "x", Parts.Status), Parts.Property("List", "y", TypeRef.List(TypeRef.String, true))));

    [Theory]
    [InlineData("")]
    [InlineData("Attribute")]
    public void Generated_types_may_shadow_every_known_type(string suffix)
    {
        var names = KnownTypes.Names.Select(name => name + suffix).Order(StringComparer.Ordinal).ToList();
        var header = Parts.Header with { Shadowed = names.ToEquatableArray() };
        var shadows = names.Select(name => SampleModels.User with { Header = header, Name = name });
        var holder = SampleModels.Instance with
        {
            Header = header,
            Properties = [.. SampleModels.Instance.Properties, .. names.Select(static name => Parts.Property(name, name, TypeRef.Model(name)))],
        };

        Assert.All(names, static name => Assert.True(KnownTypes.IsShadowedBy(name)));
        GeneratedCode.Compile(
        [
            .. shadows.Append(holder).Append(SampleModels.User with { Header = header }).Select(static part => ObjectEmitter.Emit(part, EmissionEnvironment.Modern)),
            EnumEmitter.Emit(SampleModels.ExitCode with { Header = header }, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.InstanceStatus with { Header = header }, EmissionEnvironment.Modern),
            UnionEmitter.Emit(SampleModels.Target with { Header = header }, EmissionEnvironment.Modern),
        ]);
    }

    [Theory]
    [InlineData("Type")]
    [InlineData("HandleNull")]
    [InlineData("CanConvert")]
    public void A_model_may_be_named_like_a_member_of_JsonConverter(string name)
    {
        var holder = Parts.Object("Holder", Parts.Property("Some", "some", TypeRef.Model(name)));
        GeneratedCode.Compile(
            ObjectEmitter.Emit(SampleModels.User with { Name = name }, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(holder, EmissionEnvironment.Modern));
    }

    [Fact]
    public void A_base_may_have_a_member_with_the_name_of_a_model_that_derives_from_it()
    {
        var name = Parts.Property("SsdVolume", "ssd", TypeRef.String);
        GeneratedCode.Compile(
            ObjectEmitter.Emit(SampleModels.Volume with { Properties = [.. SampleModels.Volume.Properties, name] }, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.SsdVolume with { Inherited = [.. SampleModels.SsdVolume.Inherited, name] }, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.TapeVolume with { Inherited = [.. SampleModels.TapeVolume.Inherited, name] }, EmissionEnvironment.Modern));
    }

    [Fact]
    public void A_union_may_be_a_case_of_itself()
    {
        var union = Parts.Union(
            "Tree",
            null,
            false,
            Parts.Case("Leaf", TypeRef.String, ShapeModel.Of(ShapeKind.String)),
            Parts.Case("Branch", TypeRef.Model("Tree"), ShapeModel.Of(ShapeKind.Object)));
        GeneratedCode.Compile(UnionEmitter.Emit(union, EmissionEnvironment.Modern));
    }

    [Fact]
    public void Cases_of_a_union_may_be_named_like_keywords_and_types()
    {
        var union = Parts.Union(
            "Thing",
            null,
            false,
            Parts.Case("String", TypeRef.String, ShapeModel.Of(ShapeKind.String)),
            Parts.Case("Int", TypeRef.Of(ScalarKind.Int32), ShapeModel.Of(ShapeKind.Integer)),
            Parts.Case("JsonElement", TypeRef.Element, ShapeModel.Of(ShapeKind.Array)),
            Parts.Case("User", TypeRef.Model("User"), ShapeModel.Of(ShapeKind.Object)));
        var code = UnionEmitter.Emit(union, EmissionEnvironment.Modern);

        Assert.Contains("Func<string, TResult> @string", code.ToString(), StringComparison.Ordinal);
        GeneratedCode.Compile(code, ObjectEmitter.Emit(SampleModels.User, EmissionEnvironment.Modern));
    }

    [Fact]
    public void Two_cases_of_one_type_convert_by_name_only()
    {
        var union = Parts.Union(
            "Key",
            null,
            false,
            Parts.Case("Id", TypeRef.String, ShapeModel.Of(ShapeKind.String) with { Values = [Parts.Text("a")] }),
            Parts.Case("Slug", TypeRef.String, ShapeModel.Of(ShapeKind.String)),
            Parts.Case("Start", TypeRef.Of(ScalarKind.UnixTime), ShapeModel.Of(ShapeKind.Integer)),
            Parts.Case("Flag", TypeRef.Of(ScalarKind.Boolean), ShapeModel.Of(ShapeKind.Boolean)));
        var code = UnionEmitter.Emit(union, EmissionEnvironment.Modern);

        Assert.DoesNotContain("operator Key(string", code.ToString(), StringComparison.Ordinal);
        Assert.Contains("operator Key(bool", code.ToString(), StringComparison.Ordinal);
        GeneratedCode.Compile(code);
    }

    [Theory]
    [InlineData("RateLimit")]
    [InlineData("Client")]
    [InlineData("PingAsync")]
    [InlineData("Instances")]
    public void A_model_may_be_named_like_a_member_of_a_client(string name)
    {
        var ping = SampleClients.Root.Operations[0] with { Response = SampleClients.Json(TypeRef.Model(name)) };
        var root = SampleClients.Root with { Operations = [ping], ScopeEnum = null, Groups = [new("Instances", "InstancesClient", Docs.None)] };
        var client = SampleClients.Instances with { Operations = [ping], Groups = [] };
        GeneratedCode.Compile(
            RootEmitter.Emit(root, EmissionEnvironment.Modern),
            ClientEmitter.Emit(client, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.User with { Name = name }, EmissionEnvironment.Modern));
    }

    [Fact]
    public void A_client_without_credentials_or_servers_is_simple()
    {
        var root = SampleClients.Root with
        {
            Operations = [],
            Groups = [],
            Servers = [],
            SecuritySchemes = [],
            Security = [],
            CommonParameters = [],
            KeyPrefixes = null,
            EnvironmentVariable = null,
            ScopeEnum = null,
        };
        var file = RootEmitter.Emit(root, EmissionEnvironment.Modern);

        Assert.DoesNotContain("AssemblyMetadata", file.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "CloudNexusClient",
            GeneratedCode.Run([file], """
                using var client = new CloudNexusClient(new CloudNexusClientOptions { BaseUrl = new Uri("https://example.com") });
                return client.GetType().Name;
                """));
        GeneratedCode.Compile(file);
    }

    [Fact]
    public void A_consumer_may_have_types_of_every_known_name_outside_the_namespace()
    {
        var outside = string.Concat(KnownTypes.Names.Where(static name => name != "Array").Select(static name => $"internal class {name} {{ }}\n"));
        GeneratedCode.Compile([.. ModelSnapshotTests.Files.Values, Microsoft.CodeAnalysis.Text.SourceText.From(outside)]);
    }

    private static string Print(ObjectModel part) => ObjectEmitter.Emit(part, EmissionEnvironment.Modern).ToString();

    private static void Compile(ObjectModel part) => GeneratedCode.Compile(
        ObjectEmitter.Emit(part, EmissionEnvironment.Modern),
        ObjectEmitter.Emit(SampleModels.User, EmissionEnvironment.Modern),
        EnumEmitter.Emit(SampleModels.ExitCode, EmissionEnvironment.Modern),
        EnumEmitter.Emit(SampleModels.InstanceStatus, EmissionEnvironment.Modern));
}
