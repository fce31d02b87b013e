using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Specwright.Json;

namespace Specwright;

/// <content>
/// Sending. All of these throw <see cref="ApiException"/> when the server answers with an error, <see cref="ApiConnectionException"/> when there is
/// no usable answer, <see cref="ApiTimeoutException"/> when it takes too long, and <see cref="OperationCanceledException"/> when the caller cancels.
/// </content>
public abstract partial class ApiClient
{
    /// <summary>Sends a request and reads the JSON of its response.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">The type's reading method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiDeserializationException">The response is not what the description says, or empty.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task<T> SendAsync<T>(ApiRequest request, JsonReadFunc<T> read, CancellationToken cancellationToken) =>
        SendAsync(request, new JsonResponseReader<T>(Checked(read)), cancellationToken)!;

    /// <summary>Sends a request and reads the JSON of its response, if it has any.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">The type's reading method.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result; null (the default of the type) for an empty body.</returns>
    /// <exception cref="ApiDeserializationException">The response is not what the description says.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task<T?> SendOrNullAsync<T>(ApiRequest request, JsonReadFunc<T> read, CancellationToken cancellationToken) =>
        SendAsync(request, new JsonResponseReader<T>(Checked(read), allowEmpty: true), cancellationToken);

    /// <summary>Sends a request whose response has nothing to say. A body is tolerated and ignored.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends with the call.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task SendAsync(ApiRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, NoResponseReader.Instance, cancellationToken);

    /// <summary>Sends a request and reads its response as text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The text, decoded as the response declares.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task<string> SendForTextAsync(ApiRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, TextResponseReader.Instance, cancellationToken);

    /// <summary>Sends a request and reads its response as bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The bytes.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task<byte[]> SendForBytesAsync(ApiRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, BytesResponseReader.Instance, cancellationToken);

    /// <summary>Sends a request and hands over its response as a stream, which the caller disposes. The attempt's timeout then limits each read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call up to the head of the response.</param>
    /// <returns>The stream.</returns>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task<Stream> SendForStreamAsync(ApiRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, new StreamResponseReader(Pipeline.Settings.TimeProvider), cancellationToken);

    /// <summary>Sends a request whose successes differ, and reads its response as the status says.</summary>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cases">The cases; the first one also stands for statuses that none names.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiDeserializationException">The response is not what the description says of its status.</exception>
    /// <exception cref="ArgumentException"><paramref name="cases"/> is null or empty.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Task<TResult> SendForResultAsync<TResult>(ApiRequest request, IReadOnlyList<ResultCase<TResult>> cases, CancellationToken cancellationToken) where TResult : ApiResult
    {
        if (cases is null or { Count: 0 })
        {
            throw new ArgumentException("A result needs a case.", nameof(cases));
        }

        return SendAsync(request, new ResultResponseReader<TResult>(cases, Pipeline.Settings.TimeProvider), cancellationToken);
    }

    /// <summary>Calls an endpoint that the API's description does not list, with everything a listed one gets.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the server's URL, percent-encoded, with a query if need be. One that begins with the base path is taken as from the root.</param>
    /// <param name="body">The body, sent as JSON; null for none.</param>
    /// <param name="read">The reading method of the result.</param>
    /// <param name="options">What the caller wants for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The path is another server's, or has "." or ".." segments.</exception>
    public virtual Task<T> SendAsync<T>(
        HttpMethod method, string path, IJsonModel? body, JsonReadFunc<T> read, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = CreateRequest(method, path, options);
        request.OptionalJsonBody(body);
        return SendAsync(request, read, cancellationToken);
    }

    /// <summary>Calls an endpoint that the API's description does not list, JSON in and JSON out.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the server's URL, percent-encoded, with a query if need be. One that begins with the base path is taken as from the root.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="options">What the caller wants for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response's JSON; undefined when its body is empty.</returns>
    /// <exception cref="ArgumentException">The path is another server's, or has "." or ".." segments.</exception>
    public virtual Task<JsonElement> SendAsync(
        HttpMethod method, string path, JsonElement? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = CreateRequest(method, path, options);
        request.JsonBody(body, static (writer, value) => JsonWrite.Element(writer, value.GetValueOrDefault()));
        return SendOrNullAsync(request, JsonRead.Element, cancellationToken);
    }

    private static JsonReadFunc<T> Checked<T>(JsonReadFunc<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read;
    }

    private ApiRequest CreateRequest(HttpMethod method, string path, RequestOptions? options)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal) || path.Contains('\\'))
        {
            throw new ArgumentException("The path is a path below the server's URL, and names no server itself.", nameof(path));
        }

        var server = options?.BaseUrl is null ? Pipeline.Settings.Server.BasePath : options.BaseUrl.AbsolutePath.TrimEnd('/');
        var below = server.Length > 0 && path.StartsWith(server + "/", StringComparison.Ordinal) ? path.Substring(server.Length) : path;
        return CreateRequest(ApiOperation.ForPath(method.Method, PathTemplate.Literal(below)), options);
    }

    private Task<T> SendAsync<T>(ApiRequest request, ResponseReader<T> reader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Pipeline.SendAsync(request, reader, cancellationToken);
    }
}
