using System.Text.Json;
using Specwright.Json;

namespace Specwright.Tests.Support;

/// <summary>A client as the generator emits it, with operations given by the test.</summary>
public sealed class TestClient : ApiClient
{
    public const string Key = "cn_test_1234567890abcdef";

    public TestClient(ApiCredential credential, TestOptions options, ApiDescription? api = null) : base(api ?? Api, credential, options)
    {
    }

    public TestClient(HttpClient http, ApiCredential credential, TestOptions? options = null) : base(Api, http, credential, options ?? new TestOptions())
    {
    }

    public TestClient()
    {
    }

    public static ApiDescription Api { get; } = new("Test API", "1.2")
    {
        DefaultServer = "https://api.example.com/v1",
        SecuritySchemes = [SecurityScheme.Bearer("bearer")],
    };

    /// <summary>A client over a handler, with a key.</summary>
    public static TestClient Over(HttpMessageHandler handler, Action<TestOptions>? configure = null, ApiDescription? api = null)
    {
        var options = new TestOptions { Handler = handler };
        configure?.Invoke(options);
        return new TestClient(new ApiKeyCredential(Key), options, api);
    }

    /// <summary>A client of a loopback server, with a key.</summary>
    public static TestClient Of(LoopbackServer server, Action<TestOptions>? configure = null, ApiDescription? api = null)
    {
        var options = new TestOptions { BaseUrl = new Uri(server.Url, "/v1") };
        configure?.Invoke(options);
        return new TestClient(new ApiKeyCredential(Key), options, api);
    }

    /// <summary>Calls an operation and reads a thing.</summary>
    public Task<Thing> GetAsync(ApiOperation operation, Action<ApiRequest>? prepare = null, RequestOptions? options = null, CancellationToken? cancellationToken = null)
    {
        var request = CreateRequest(operation, options);
        prepare?.Invoke(request);
        return SendAsync(request, Thing.Read, cancellationToken ?? TestContext.Current.CancellationToken);
    }

    /// <summary>Calls an operation and ignores the body.</summary>
    public Task CallAsync(ApiOperation operation, Action<ApiRequest>? prepare = null, RequestOptions? options = null, CancellationToken? cancellationToken = null)
    {
        var request = CreateRequest(operation, options);
        prepare?.Invoke(request);
        return SendAsync(request, cancellationToken ?? TestContext.Current.CancellationToken);
    }

    /// <summary>A list of an operation, with JSON elements as pages.</summary>
    public AsyncPageable<int> List(
        ApiOperation operation, Paging<JsonElement, int> paging, Action<ApiRequest>? prepare = null, RequestOptions? options = null, CancellationToken? cancellationToken = null)
    {
        var request = CreateRequest(operation, options);
        prepare?.Invoke(request);
        return Pages(request, JsonRead.Element, paging, cancellationToken ?? TestContext.Current.CancellationToken);
    }
}
