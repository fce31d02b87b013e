using System;
using System.ComponentModel;
using System.Net.Http;
using System.Threading;

namespace Specwright;

/// <summary>
/// The base of generated clients. Thread-safe: one instance serves a whole application. It holds the credential, the options and the connection
/// pool; resource clients hang on it.
/// </summary>
public abstract partial class ApiClient : IDisposable
{
    private readonly ApiPipeline? _pipeline;

    /// <summary>Creates a client with an HTTP client of its own.</summary>
    /// <param name="api">The API's description.</param>
    /// <param name="credential">The credential; <see cref="ApiCredential.None"/> for an API without.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is not usable.</exception>
    protected ApiClient(ApiDescription api, ApiCredential credential, ApiClientOptions options)
        : this(api, null, credential, options)
    {
    }

    /// <summary>Creates a client over a given HTTP client, for example one of an <c>IHttpClientFactory</c>.</summary>
    /// <param name="api">The API's description.</param>
    /// <param name="httpClient">
    /// The HTTP client; it stays the caller's. Its handler should not follow redirects (<c>AllowAutoRedirect = false</c>): a handler that does can
    /// carry API keys to other hosts. <see cref="ApiClientOptions.Handler"/> is not used.
    /// </param>
    /// <param name="credential">The credential; <see cref="ApiCredential.None"/> for an API without.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">The description, the credential or the options are null.</exception>
    /// <exception cref="ArgumentException">An option is not usable.</exception>
    protected ApiClient(ApiDescription api, HttpClient? httpClient, ApiCredential credential, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        _pipeline = new ApiPipeline(api, credential, options, httpClient);
    }

    /// <summary>For test doubles: every call fails unless it is overridden.</summary>
    protected ApiClient()
    {
    }

    /// <summary>What the last response that spoke of a rate limit said; null before.</summary>
    public virtual RateLimitSnapshot? RateLimit => _pipeline?.RateLimit;

    private ApiPipeline Pipeline =>
        _pipeline ?? throw new InvalidOperationException("This client is a test double without a server. Override the member that was called.");

    /// <summary>Begins a request of an operation. Generated methods call it; use it for a call that needs more than they offer.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="options">What the caller wants for this call, or null.</param>
    /// <returns>The request; add its parameters and send it once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public ApiRequest CreateRequest(ApiOperation operation, RequestOptions? options)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return Pipeline.CreateRequest(operation, options);
    }

    /// <summary>Closes the connections, unless they belong to an HTTP client that was passed in.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections, unless they belong to an HTTP client that was passed in.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pipeline?.Dispose();
        }
    }
}
