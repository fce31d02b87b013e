using System;
using System.Net;
using System.Net.Http;
using System.Threading;

namespace Specwright;

/// <summary>The HTTP clients of API clients that were not given one.</summary>
internal static class HttpClients
{
    /// <summary>Over the caller's handler, which stays the caller's, or over one that leaves redirects, cookies and time to us.</summary>
    public static HttpClient Create(HttpMessageHandler? handler) =>
        new(handler ?? CreateHandler(), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Lets the caller's HttpClient decide about the HTTP version, as it does for messages it makes itself.</summary>
    public static void ApplyDefaults(HttpClient http, HttpRequestMessage message)
    {
#if NET8_0_OR_GREATER
        message.Version = http.DefaultRequestVersion;
        message.VersionPolicy = http.DefaultVersionPolicy;
#else
        _ = http;
        _ = message;
#endif
    }

        /// <summary>On .NET Framework a response may have no content at all.</summary>
    public static void EnsureContent(HttpResponseMessage response)
    {
#if !NET8_0_OR_GREATER
        response.Content ??= new ByteArrayContent([]);
#else
        _ = response;
#endif
    }

#if NET8_0_OR_GREATER
    private static SocketsHttpHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
#else
    private static HttpClientHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
#endif
}
