using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;

namespace Specwright;

/// <summary>
/// What a client can be told when it is made. The client takes a copy: later changes have no effect on it, except those that generated
/// options read in <see cref="Apply"/>.
/// </summary>
public abstract class ApiClientOptions
{
    /// <summary>
    /// The server, for example a sandbox; null for the one of the API's description. HTTPS, unless it is this machine or
    /// <see cref="AllowInsecureHttp"/> is set.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// The handler requests go through; null for one that follows no redirects, keeps no cookies and decompresses. The client does not dispose
    /// a handler it was given. A handler that follows redirects itself may carry API keys to other hosts: switch that off.
    /// </summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>
    /// How long one attempt may take, from sending to the last byte of the response. 30 seconds unless set;
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a call may take with all its attempts; null for no limit.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>The clock. All waiting and measuring goes through it.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Whether plain HTTP is allowed to other machines. Credentials can then be read on the way.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>A name of the application, added to the <c>User-Agent</c> header; null for none. Letters, digits and <c>-._/</c>, at most 64.</summary>
    public string? ApplicationId { get; set; }

    /// <summary>The largest response body that is read into memory, in bytes after decompression: 16 MiB unless set. Streams are not limited, but each item of one that is read item by item.</summary>
    public long MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether a request without a body says <c>Content-Type: application/json</c> all the same, with an empty body; false unless set. Some APIs ask
    /// for it on every request, although HTTP gives it no meaning there.
    /// </summary>
    public bool SendContentTypeOnBodylessRequests { get; set; }

    /// <summary>Headers for every request.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type's name. Options may hold account ids and headers, so nothing of them is shown.</summary>
    /// <returns>A text without values.</returns>
    public override string ToString() => GetType().Name;

    /// <summary>Adds what all operations of the API share, as in a required account header. Called for each request.</summary>
    /// <param name="request">The request.</param>
    protected internal virtual void Apply(ApiRequest request)
    {
    }

    /// <summary>
    /// Refuses a request without a header that the API requires of all, before anything is sent. The header may also come from
    /// <see cref="Headers"/> or from the call's own options.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="header">The header's name.</param>
    /// <param name="value">The option's value.</param>
    /// <param name="option">The option's name.</param>
    /// <exception cref="ArgumentException">The header is missing.</exception>
    protected void RequireHeader(ApiRequest request, string header, object? value, string option)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(header);
        if (value is null && !Headers.ContainsKey(header) && !request.Options.Headers.ContainsKey(header))
        {
            throw new ArgumentException($"{GetType().Name}.{option} is not set: the API requires the header '{header}' of every request. Set it, or give the header in RequestOptions.Headers.", option);
        }
    }
}
