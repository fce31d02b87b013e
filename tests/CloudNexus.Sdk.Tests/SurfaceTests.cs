using System.Reflection;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>What the specs have is what the SDK has: no operation, schema, property or value more or less.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly s_sdk = typeof(Compute.CloudNexusComputeClient).Assembly;

    public static TheoryData<string> Apis() => [.. Spec.Apis];

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_operation_is_one_method_and_says_which(string api)
    {
        var methods = TypesOf(api).Where(static type => typeof(ResourceClient).IsAssignableFrom(type))
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static method => !method.IsSpecialName)
            .ToList();

        Assert.All(methods, static method => Assert.True(method.IsVirtual && method.Name.EndsWith("Async", StringComparison.Ordinal), method.Name));
        Assert.Equal(
            Spec.Load(api).Operations().Select(static operation => $"{operation.Id} {operation.Method} {operation.Path}").Order(StringComparer.Ordinal),
            methods.Select(static method => method.GetCustomAttribute<ApiOperationAttribute>()!)
                .Select(static operation => $"{operation.OperationId} {operation.Method} {operation.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_schema_is_one_type_and_says_which(string api)
    {
        Assert.Equal(
            Spec.Load(api).Schemas().Select(static schema => schema.Name).Order(StringComparer.Ordinal),
            Schemas(api).Select(static pair => pair.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_value_of_an_enum_is_a_constant(string api)
    {
        var types = Schemas(api).ToDictionary(static pair => pair.Name, static pair => pair.Type);
        foreach (var (name, values) in Spec.Load(api).Schemas().Where(static schema => schema.Values is not null))
        {
            Assert.Equal(values!, types[name].GetNestedType("Values")!.GetFields().OrderBy(static field => field.MetadataToken).Select(static field => (string)field.GetRawConstantValue()!));
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_property_of_a_schema_is_one_of_its_type(string api)
    {
        var spec = Spec.Load(api);
        foreach (var (name, type) in Schemas(api).Where(static pair => !pair.Type.IsAbstract && !pair.Type.IsValueType))
        {
            var properties = type.GetProperties().Where(static property => property.Name != "AdditionalProperties");
            Assert.True(spec.Properties(name).Count() is 0 || spec.Properties(name).Count() <= properties.Count(), $"{api} {name}");
            Assert.NotNull(type.GetProperty("AdditionalProperties"));
        }
    }

    [Fact]
    public void Models_and_enums_without_the_name_of_a_schema_do_not_exist()
    {
        var nameless = s_sdk.GetExportedTypes()
            .Where(static type => !type.IsNested && !type.IsAbstract && (typeof(IJsonModel).IsAssignableFrom(type) || typeof(IOpenEnum).IsAssignableFrom(type)))
            .Where(static type => type.GetCustomAttribute<ApiSchemaAttribute>() is null);

        Assert.Equal([], nameless);
    }

    [Theory]
    [InlineData(typeof(Instances.CreateInstanceRequest), "Image Name Plan Region")]
    [InlineData(typeof(Core.CreateInstanceRequest), "Name Plan Region")]
    [InlineData(typeof(Compute.CreateInstanceRequest), "Image Name Region Type")]
    [InlineData(typeof(Platform.CreateServerRequest), "Image Plan Region")]
    [InlineData(typeof(Core.CdnConfig), "CacheTtl")]
    [InlineData(typeof(Core.RefreshTokenRequest), "ClientId RefreshToken")]
    [InlineData(typeof(Compute.ResizeAction), "Type")]
    [InlineData(typeof(Core.OAuthToken), "AccessToken")]
    public void What_a_document_requires_is_required_by_the_compiler(Type type, string required)
    {
        var members = type.GetProperties().Where(static property => property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null);

        Assert.Equal(required, string.Join(" ", members.Select(static member => member.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Secrets_have_a_type_that_does_not_print()
    {
        Assert.Equal(typeof(SecretString), typeof(Keys.CreatedKey).GetProperty("Key")!.PropertyType);
        Assert.Equal(typeof(SecretString), typeof(Keys.RotatedKey).GetProperty("Key")!.PropertyType);
        Assert.Equal(typeof(SecretString), typeof(Core.OAuthToken).GetProperty("AccessToken")!.PropertyType);
        Assert.Equal(typeof(SecretString), typeof(Platform.Webhook).GetProperty("Secret")!.PropertyType);
        Assert.Equal("***", new Keys.RotatedKey { Id = "i", Key = "hush", PreviousKeyId = "p", PreviousKeyExpiresAt = default }.Key.ToString());
    }

    [Fact]
    public void Integers_are_long()
    {
        var narrow = Spec.Apis.SelectMany(Schemas).SelectMany(static pair => pair.Type.GetProperties())
            .Where(static property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int));

        Assert.Equal([], narrow);
        Assert.Equal(typeof(long), typeof(Core.Health).GetProperty("Uptime")!.PropertyType);
        Assert.Equal(typeof(long), typeof(Core.Bucket).GetProperty("ObjectCount")!.PropertyType);
    }

    [Fact]
    public void Operations_say_which_scopes_they_need()
    {
        var needed = typeof(Keys.InstancesClient).GetMethods()
            .Where(static method => method.GetCustomAttributes<RequiresScopeAttribute>().Any())
            .ToDictionary(static method => method.Name, static method => (Keys.CloudNexusScope)method.GetCustomAttribute<RequiresScopeAttribute>()!.Scopes.Single());

        Assert.Equal(Keys.CloudNexusScope.ComputeRead, needed["ListAsync"]);
        Assert.Equal(Keys.CloudNexusScope.ComputeRead, needed["GetAsync"]);
        Assert.Equal(Keys.CloudNexusScope.ComputeWrite, needed["CreateAsync"]);
        Assert.Equal(Keys.CloudNexusScope.ComputeWrite, needed["UpdateAsync"]);
        Assert.Equal(Keys.CloudNexusScope.ComputeWrite, needed["DeleteAsync"]);
    }

    [Fact]
    public void A_deprecated_operation_says_what_to_use_and_when_it_goes()
    {
        var obsolete = typeof(Instances.InstancesClient).GetMethod("ListLegacyAsync")!.GetCustomAttribute<ObsoleteAttribute>();

        Assert.Contains("v2.0", obsolete!.Message, StringComparison.Ordinal);
        Assert.Contains("/v1/instances", obsolete.Message, StringComparison.Ordinal);
        Assert.False(obsolete.IsError);
    }

    [Fact]
    public void The_assembly_says_by_which_prefixes_keys_are_known_and_what_they_open()
    {
        var prefixes = s_sdk.GetCustomAttributes<AssemblyMetadataAttribute>().Where(static data => data.Key == "Specwright.KeyPrefixes")
            .SelectMany(static data => data.Value!.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Distinct();

        Assert.Equal(
            ["cn_live_:live", "cn_test_:test", "cnx_dev_:test", "cnx_live_:live", "cnx_prod_:live", "cnx_stg_:test", "cnx_test_:test"],
            prefixes.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> TypesOf(string api) =>
        s_sdk.GetExportedTypes().Where(type => string.Equals(type.Namespace, "CloudNexus." + api, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Name, Type Type)> Schemas(string api) =>
        from type in TypesOf(api)
        let schema = type.GetCustomAttribute<ApiSchemaAttribute>()
        where schema is not null
        select (schema.Name, type);
}
