using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// The way of a call: SendAsync is the call with its total time, AttemptAsync one attempt with its own, TransferAsync one exchange with its
/// redirects. Retries belong into the first, between calls of the second.
/// </summary>
internal sealed class ApiPipeline : IDisposable
{
    private readonly ApiDescription _api;
    private readonly ApiCredential _credential;
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly MessageFactory _messages;
    private RateLimitSnapshot? _rateLimit;
    private volatile bool _isDisposed;

    public ApiPipeline(ApiDescription api, ApiCredential credential, ApiClientOptions options, HttpClient? http)
    {
        _api = api;
        _credential = credential;
        Options = options;
        Settings = new ClientSettings(api, options);
        _messages = new MessageFactory(Settings);
        _ownsHttp = http is null;
        _http = http ?? HttpClients.Create(options.Handler);
    }

    public ApiClientOptions Options { get; }

    public ClientSettings Settings { get; }

    /// <summary>What the last response with rate-limit headers said.</summary>
    public RateLimitSnapshot? RateLimit => Volatile.Read(ref _rateLimit);

    /// <summary>Begins a request with what the client and the caller want for it.</summary>
    public ApiRequest CreateRequest(ApiOperation operation, RequestOptions? options)
    {
        var request = new ApiRequest(operation, options ?? new RequestOptions());
        Options.Apply(request);
        return request;
    }

    /// <summary>Makes the call.</summary>
    public async Task<T> SendAsync<T>(ApiRequest request, ResponseReader<T> reader, CancellationToken cancellationToken)
    {
        request.ApplyOptions();
        var call = new ApiCall(request, Settings.ServerOf(request), Settings);
        return await SendAsync(call, reader, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the call, for callers that want to know more about it afterwards.</summary>
    public async Task<T> SendAsync<T>(ApiCall call, ResponseReader<T> reader, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        using var total = new Deadline(call.TotalTimeout, Settings.TimeProvider, cancellationToken);
        try
        {
            return await AttemptAsync(call, reader, total, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            call.End();
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }

    /// <summary>One attempt: everything from the credential to the last byte of the response.</summary>
    private async Task<T> AttemptAsync<T>(ApiCall call, ResponseReader<T> reader, Deadline total, CancellationToken user)
    {
        call.Attempts++;
        using var attempt = new Deadline(call.AttemptTimeout, Settings.TimeProvider, total.Token);
        HttpResponseMessage? response = null;
        var isHandedOver = false;
        try
        {
            response = await TransferAsync(call, attempt.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw await ApiErrors.ReadAsync(call, response, attempt.Token).ConfigureAwait(false);
            }

            var result = await reader.ReadAsync(call, response, Settings.MaxResponseBytes, attempt.Token).ConfigureAwait(false);
            isHandedOver = reader.KeepsResponse;
            return result;
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or System.IO.IOException)
        {
            throw Failures.Translate(e, call, attempt, total, _http.Timeout, user);
        }
        finally
        {
            if (!isHandedOver)
            {
                response?.Dispose();
                call.Replace(null);
            }
        }
    }

    /// <summary>Sends the message, and again after a redirect that may be followed.</summary>
    private async Task<HttpResponseMessage> TransferAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var uri = MessageFactory.Url(call);
        for (var hop = 0; ; hop++)
        {
            var response = await ExchangeAsync(call, uri, cancellationToken).ConfigureAwait(false);
            if (hop == Redirects.MaxHops || Redirects.Next(call, response, uri) is not { } next)
            {
                return response;
            }

            response.Dispose();
            uri = next;
        }
    }

    /// <summary>One message and the head of its response.</summary>
    private async Task<HttpResponseMessage> ExchangeAsync(ApiCall call, Uri uri, CancellationToken cancellationToken)
    {
        // The message lives as long as its response: with some handlers disposing it would close a body that is still being read.
        var message = _messages.Create(call, uri);
        call.Replace(message);
        HttpClients.ApplyDefaults(_http, message);
        await AuthenticateAsync(call, message, cancellationToken).ConfigureAwait(false);
        var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        HttpClients.EnsureContent(response);
        call.Received(response);
        if (call.Info.RateLimit is { } rateLimit)
        {
            Volatile.Write(ref _rateLimit, rateLimit);
        }

        return response;
    }

    private async Task AuthenticateAsync(ApiCall call, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var target = message.RequestUri!;
        var context = new CredentialContext(message, call.Operation, SecurityAlternative.Resolve(_api, call.Operation));
        var isAnonymous = call.Operation.Security is { Count: 0 };
        if (!isAnonymous && !message.Headers.Contains("Authorization") && call.Server.HasOrigin(target))
        {
            await (call.Request.Options.Credential ?? _credential).ApplyAsync(context, cancellationToken).ConfigureAwait(false);
        }

        call.Sending(message.RequestUri!, context);
    }
}
