using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Specwright.Json;

namespace Specwright;

/// <content>Links that the API sends in its responses.</content>
public abstract partial class ApiClient
{
    /// <summary>The URL a link of this API means: links are often written from the root, and then without the base path.</summary>
    /// <param name="link">The link, absolute or relative, as in <c>/instances/inst_1</c>.</param>
    /// <returns>An absolute URL of the client's server.</returns>
    /// <exception cref="ArgumentException">The link leads to another server, or has "." or ".." segments.</exception>
    public virtual Uri ResolveLink(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var target = ReadLink(link);
        return Pipeline.Settings.Server.Join(target.Path, target.Query.Length == 0 ? "" : "?" + target.Query);
    }

    /// <summary>Gets what a link of this API leads to, with everything a listed operation gets.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="link">The link, absolute or relative.</param>
    /// <param name="read">The reading method of the result.</param>
    /// <param name="options">What the caller wants for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The link leads to another server, which gets neither the credential nor a request.</exception>
    public virtual Task<T> FollowAsync<T>(string link, JsonReadFunc<T> read, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        var target = ReadLink(link);
        var path = PathTemplate.Literal(target.Query.Length == 0 ? target.Path : target.Path + "?" + target.Query);
        return SendAsync(CreateRequest(ApiOperation.ForPath(HttpMethod.Get.Method, path), options), read, cancellationToken);
    }

    private ServerLink ReadLink(string link)
    {
        var problem = ServerLink.Read(link, Pipeline.Settings.Server, "/", out var target);
        problem ??= target.Path.Length == 0 ? "has no path" : null;
        return problem is null ? target : throw new ArgumentException($"The link {problem}. Use an HttpClient of your own for what is not part of this API.", nameof(link));
    }
}
