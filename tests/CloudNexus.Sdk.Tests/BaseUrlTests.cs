using System.Net;
using System.Text;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>A base URL keeps its version, and nothing doubles it.</summary>
public sealed class BaseUrlTests
{
    private const string Key = "k-placeholder-0123456789";

    [Theory]
    [InlineData(null, "https://api.cloudnexus.io/v1/health")]
    [InlineData("https://api.cloudnexus.io/v1", "https://api.cloudnexus.io/v1/health")]
    [InlineData("https://api.cloudnexus.io/v1/", "https://api.cloudnexus.io/v1/health")]
    [InlineData("https://proxy.example/cloud/nexus/v1", "https://proxy.example/cloud/nexus/v1/health")]
    [InlineData("https://proxy.example", "https://proxy.example/health")]
    [InlineData("http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080/v1/health")]
    public async Task Base_and_path_are_joined_with_one_slash(string? baseUrl, string expected)
    {
        var handler = new Recorder(Samples.Health);
        using var client = new Core.CloudNexusCoreClient(new ApiKeyCredential(Key), new() { BaseUrl = baseUrl is null ? null : new Uri(baseUrl), Handler = handler });

        await client.Health.GetAsync();

        Assert.Equal(expected, handler.Url);
    }

    [Fact]
    public async Task The_servers_of_the_documents_are_the_defaults()
    {
        var handler = new Recorder("""{"data":[]}""");
        using var platform = new Platform.CloudNexusPlatformClient(new ApiKeyCredential(Key), new() { Handler = handler, CloudNexusId = "acct" });
        await platform.Servers.ListAsync();
        Assert.Equal("https://api.cloudnexus.io/v2/servers", handler.Url);

        using var keys = new Keys.CloudNexusKeysClient(new ApiKeyCredential(Key), new() { Handler = handler });
        await keys.Instances.ListAsync();
        Assert.Equal("https://api.cloudnexus.io/v2/instances", handler.Url);

        var pages = new Recorder("""{"data":[],"pagination":{"total":0,"page":1,"limit":1,"per_page":1,"total_pages":0}}""");
        using var instances = new Instances.CloudNexusInstancesClient(new ApiKeyCredential(Key), new() { Handler = pages });
        await instances.Instances.ListAsync().ToListAsync();
        Assert.Equal("https://api.cloudnexus.com/v1/instances", pages.Url);

        using var compute = new Compute.CloudNexusComputeClient(new ApiKeyCredential(Key), new() { Handler = pages });
        await compute.Compute.Instances.ListAsync().ToListAsync();
        Assert.Equal("https://api.cloudnexus.com/v1/compute/instances", pages.Url);
    }

    [Fact]
    public void Plain_http_is_refused_except_to_this_machine()
    {
        Assert.Throws<ArgumentException>(static () => new Instances.CloudNexusInstancesClient(new ApiKeyCredential(Key), new() { BaseUrl = new Uri("http://api.cloudnexus.com") }));
    }

    [Fact]
    public void There_is_no_client_without_a_credential()
    {
        Assert.Throws<ArgumentNullException>(static () => new Platform.CloudNexusPlatformClient((ApiCredential)null!));
        Assert.Throws<ArgumentNullException>(static () => new Compute.CloudNexusComputeClient((ApiCredential)null!));
    }

    [Fact]
    public async Task A_credential_has_a_name_or_comes_from_the_environment()
    {
        var handler = new Recorder("""{"data":[]}""");
        using var named = new Platform.CloudNexusPlatformClient(credential: new ApiKeyCredential(Key), options: new() { Handler = handler, CloudNexusId = "acct" });
        await named.Servers.ListAsync();
        Assert.Equal("Bearer " + Key, handler.Authorization);

        Environment.SetEnvironmentVariable("CN_API_KEY", null);
        Assert.Contains("CN_API_KEY", Assert.Throws<InvalidOperationException>(static () => Platform.CloudNexusPlatformClient.FromEnvironment()).Message, StringComparison.Ordinal);
        Environment.SetEnvironmentVariable("CN_API_KEY", "k-from-the-environment");
        using var client = Platform.CloudNexusPlatformClient.FromEnvironment(new() { Handler = handler, CloudNexusId = "acct" });
        Environment.SetEnvironmentVariable("CN_API_KEY", null);
        await client.Servers.ListAsync();
        Assert.Equal("Bearer k-from-the-environment", handler.Authorization);
    }

    [Fact]
    public async Task A_link_to_the_next_page_keeps_the_version()
    {
        var handler = new Recorder(Samples.Buckets, """{"items":[],"pagination":{"next_page":null}}""");
        using var client = new Core.CloudNexusCoreClient(new ApiKeyCredential(Key), new() { Handler = handler });

        await client.Storage.Buckets.ListAsync().ToListAsync();

        Assert.StartsWith("https://api.cloudnexus.io/v1/storage/buckets?cursor=eyJ", handler.Url, StringComparison.Ordinal);
    }

    private sealed class Recorder(params string[] answers) : HttpMessageHandler
    {
        private int _count;

        public string Url { get; private set; } = "";

        public string? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Url = request.RequestUri!.AbsoluteUri;
            Authorization = request.Headers.Authorization?.ToString();
            var answer = answers[Math.Min(_count++, answers.Length - 1)];
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
        }
    }
}
