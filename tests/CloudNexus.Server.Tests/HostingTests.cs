using System.Net;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>Where and how the server listens.</summary>
public sealed class HostingTests
{
    [Fact]
    public async Task Each_api_has_a_base_of_its_own()
    {
        await using var running = await Running.StartAsync();
        var server = running.Server;
        Assert.True(server.Address.IsLoopback);
        Assert.Equal(
            ["platform/v2", "instances", "core/v1", "keys/v2", "compute/v1"],
            new[] { server.PlatformUrl, server.InstancesUrl, server.CoreUrl, server.KeysUrl, server.ComputeUrl }.Select(url => server.Address.MakeRelativeUri(url).ToString()));
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.0.2.1")]
    public async Task Anything_but_loopback_is_refused(string address)
    {
        var options = new CloudNexusServerOptions { Address = IPAddress.Parse(address) };
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => CloudNexusServer.StartAsync(options, TestContext.Current.CancellationToken));
        Assert.Contains("loopback only", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 3, 60)]
    [InlineData(65536, 3, 60)]
    [InlineData(0, 0, 60)]
    [InlineData(0, 3, 0)]
    public async Task Options_out_of_range_are_refused(int port, int workPolls, int requestsPerMinute)
    {
        var options = new CloudNexusServerOptions { Port = port, WorkPolls = workPolls, RequestsPerMinute = requestsPerMinute };
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => CloudNexusServer.StartAsync(options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_error()
    {
        await using var running = await Running.StartAsync();
        var options = new CloudNexusServerOptions { Port = running.Server.Address.Port };
        await Assert.ThrowsAsync<IOException>(() => CloudNexusServer.StartAsync(options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_servers_share_nothing_but_begin_with_the_same_data()
    {
        await using var first = await Running.StartAsync();
        await using var second = await Running.StartAsync();
        Assert.Equal((await first.Platform.GetAsync("/servers")).Text, (await second.Platform.GetAsync("/servers")).Text);
        await first.Platform.DeleteAsync("/servers/srv_2x9k4m");
        Assert.Equal(9, (await second.Platform.GetAsync("/servers")).Json["data"]!.AsArray().Count);
        Assert.Equal(["GET", "GET"], second.Server.Requests.Select(static request => request.Method));
    }
}
