using System.Reflection;
using CloudNexus.Keys;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>Enums are open, and each belongs to its API.</summary>
public sealed class EnumTests
{
    [Fact]
    public void The_plans_of_two_apis_are_two_types()
    {
        Assert.Equal("pro", Instances.Plan.Pro.Value);
        Assert.Equal("professional", Core.Plan.Professional.Value);
        Assert.Null(typeof(Instances.Plan).GetProperty("Professional"));
        Assert.DoesNotContain(Conversions(typeof(Core.Plan)).Concat(Conversions(typeof(Instances.Plan))), static method =>
            method.GetParameters()[0].ParameterType == typeof(Instances.Plan) || method.ReturnType == typeof(Core.Plan) && method.GetParameters()[0].ParameterType != typeof(string));
    }

    [Theory]
    [InlineData("terminating", false)]
    [InlineData("running", true)]
    [InlineData("Running", false)]
    [InlineData("", false)]
    public void A_status_of_any_text_survives(string text, bool isKnown)
    {
        var json = $$"""{"id":"i","name":"n","plan":"pro","region":"r","image":"m","status":"{{text}}"}""";
        var instance = JsonModel.Parse(json, Instances.Instance.Read);

        Assert.Equal((text, isKnown), (instance.Status.Value, instance.Status.IsKnown));
        Assert.Equal(json, JsonModel.ToJson(instance));
    }

    [Fact]
    public void None_is_a_value_and_an_unset_value_is_not_none()
    {
        Assert.Equal("none", Core.CompressionStrategy.None.Value);
        Assert.NotEqual(Core.CompressionStrategy.None, default);
        Assert.Equal("""{"cache_ttl":1,"compression":"none"}""", JsonModel.ToJson(new Core.CdnConfig { CacheTtl = 1, Compression = Core.CompressionStrategy.None }));
        Assert.Equal("""{"cache_ttl":1}""", JsonModel.ToJson(new Core.CdnConfig { CacheTtl = 1 }));
        Assert.Equal("""{"cache_ttl":1}""", JsonModel.ToJson(new Core.CdnConfig { CacheTtl = 1, Compression = default(Core.CompressionStrategy) }));
    }

    [Fact]
    public void Members_are_the_values_of_the_documents()
    {
        Assert.Equal(["starter", "pro", "enterprise"], Values<Instances.Plan>());
        Assert.Equal(["starter", "professional", "enterprise"], Values<Core.Plan>());
        Assert.Equal(["us-east", "eu-west", "ap-south"], Values<Core.Region>());
        Assert.Equal(["brotli", "gzip", "none"], Values<Core.CompressionStrategy>());
        Assert.Equal(["running", "stopped", "provisioning"], Values<Compute.InstanceStatus>());
        Assert.Equal(["running", "stopped", "provisioning"], Values<Instances.InstanceStatus>());
        Assert.Equal(["Active", "Expired"], Values<Keys.ApiKeyStatus>());
        Assert.Equal(["prod", "stg", "dev"], Values<Keys.KeyEnvironment>());
        Assert.Equal(["INSUFFICIENT_CREDITS"], Values<Instances.ErrorCode>());
    }

    [Fact]
    public void Sizes_make_names_that_can_be_read()
    {
        Assert.Equal("standard-2x4", Compute.InstanceType.Standard2x4.Value);
        Assert.Equal("compute-8x16", Compute.InstanceType.Compute8x16.Value);
        Assert.Equal("memory-4x32", Compute.InstanceType.Memory4x32.Value);
    }

    [Fact]
    public void Values_serve_in_patterns()
    {
        Instances.Plan plan = "enterprise";
        var what = plan.Value switch
        {
            Instances.Plan.Values.Starter or Instances.Plan.Values.Pro => "small",
            Instances.Plan.Values.Enterprise => "large",
            _ => "unknown",
        };

        Assert.Equal("large", what);
    }

    [Fact]
    public void Scopes_have_exact_texts_both_ways()
    {
        Assert.Equal("compute:write", Keys.CloudNexusScope.ComputeWrite.ToText());
        Assert.Equal(
            ["compute:read", "compute:write", "network:admin", "network:read", "storage:admin", "storage:write"],
            Enum.GetValues<Keys.CloudNexusScope>().Select(static scope => scope.ToText()).Order(StringComparer.Ordinal));
        Assert.All(Enum.GetValues<Keys.CloudNexusScope>(), static scope => Assert.Equal(scope, Keys.CloudNexusScopes.Parse(scope.ToText())));
        Assert.False(Keys.CloudNexusScopes.TryParse("billing:read", out _));
        Assert.False(Keys.CloudNexusScopes.TryParse("Compute:Read", out _));
    }

    private static IEnumerable<string> Values<T>() where T : struct, IOpenEnum =>
        typeof(T).GetNestedType("Values")!.GetFields().OrderBy(static field => field.MetadataToken).Select(static field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<MethodInfo> Conversions(Type type) => type.GetMethods().Where(static method => method.Name is "op_Implicit" or "op_Explicit");
}
