using CloudNexus.Embedded;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>The server is broken on purpose: what a client can live with survives, and what it cannot is an error that names the place.</summary>
public sealed class BrokenServerTests
{
    private const string ListCompute = "GET /compute/v1/compute/instances";
    private const string GetHealth = "GET /core/v1/health";

    [Fact]
    public async Task An_unknown_value_of_an_enum_is_kept_and_written_back()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(ListCompute, Fault.Set("data.0.status", "hibernating"));

        var instance = await EndpointTests.FirstAsync(cloud.Compute.Compute.Instances.ListAsync());

        Assert.Equal(("hibernating", false), (instance.Status.Value, instance.Status.IsKnown));
        Assert.Contains("\"status\":\"hibernating\"", JsonModel.ToJson(instance), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data.3.id", "$.data[3]", "id")]
    [InlineData("data.0.created_at", "$.data[0]", "created_at")]
    [InlineData("pagination.total", "$.pagination", "total")]
    [InlineData("data", "$", "data")]
    public async Task A_missing_required_member_is_an_error_with_type_and_place(string removed, string place, string member)
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(ListCompute, Fault.Remove(removed));

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => cloud.Compute.Compute.Instances.ListAsync().GetFirstPageAsync());

        Assert.Equal(typeof(Compute.InstanceList), error.TargetType);
        Assert.Equal(place, error.JsonPath);
        Assert.Contains(member, error.Message, StringComparison.Ordinal);
        Assert.Contains("InstanceList", error.Message, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_optional_member_is_null()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(ListCompute, Fault.Remove("data.0.ipv4"));

        var page = await cloud.Compute.Compute.Instances.ListAsync().GetFirstPageAsync();

        Assert.Null(page[0].Ipv4);
        Assert.NotNull(page[1].Ipv4);
    }

    [Fact]
    public async Task A_member_of_another_type_is_an_error_with_its_place()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(GetHealth, Fault.Set("uptime", "a while"));

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => cloud.Core.Health.GetAsync());

        Assert.Equal((typeof(Core.Health), "$.uptime"), (error.TargetType, error.JsonPath));
        Assert.DoesNotContain("a while", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_the_spec_does_not_name_are_kept()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("POST /platform/v2/servers", Fault.Edit(static server => server["servers"] = new System.Text.Json.Nodes.JsonArray("srv_1", "srv_2")));

        var server = await cloud.Platform.Servers.CreateAsync(new() { Region = "us-east-1", Plan = "professional", Image = "ubuntu-22.04", Count = 2 });

        Assert.Equal(2, server.AdditionalProperties!["servers"].GetArrayLength());
        Assert.Contains("\"servers\":[\"srv_1\",\"srv_2\"]", JsonModel.ToJson(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_body_is_an_error_that_says_so()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(GetHealth, Fault.Empty());

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => cloud.Core.Health.GetAsync());

        Assert.Contains("the body is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_html_with_status_200_is_an_error_that_says_so()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(GetHealth, Fault.Answer(200, "<html>Log in</html>", "text/html"));

        var error = await Assert.ThrowsAsync<ApiDeserializationException>(() => cloud.Core.Health.GetAsync());

        Assert.Contains("text/html", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_body_is_a_connection_error()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next(GetHealth, Fault.Truncate(10));

        await Assert.ThrowsAsync<ApiConnectionException>(() => cloud.Core.Health.GetAsync());
    }

    [Fact]
    public async Task A_token_without_its_lifetime_is_a_token()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("POST /core/v1/auth/token/refresh", Fault.Edit(static token =>
        {
            token.AsObject().Remove("expires_in");
            token.AsObject().Remove("refresh_token");
            token.AsObject().Remove("token_type");
        }));

        var token = await cloud.Core.Auth.RefreshTokenAsync(new() { RefreshToken = cloud.Server.Keys.RefreshToken, ClientId = cloud.Server.Keys.ClientId });

        Assert.NotEmpty(token.AccessToken.Reveal());
        Assert.Null(token.ExpiresIn);
        Assert.Null(token.RefreshToken);
    }
}
