using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Specwright;

/// <summary>One call with all its attempts: what is sent, where to, for how long, and what is known about the answer.</summary>
internal sealed class ApiCall
{
    private readonly TimeProvider _clock;
    private readonly long _started;

    public ApiCall(ApiRequest request, ServerUrl server, ClientSettings settings)
    {
        Request = request;
        Server = server;
        _clock = settings.TimeProvider;
        _started = _clock.GetTimestamp();
        AttemptTimeout = ClientSettings.CheckTimeout(request.Options.AttemptTimeout ?? settings.AttemptTimeout, nameof(RequestOptions.AttemptTimeout));
        TotalTimeout = ClientSettings.CheckTimeout(request.Options.TotalTimeout ?? settings.TotalTimeout, nameof(RequestOptions.TotalTimeout));
            }

    public ApiRequest Request { get; }

    public ApiOperation Operation => Request.Operation;

    public ServerUrl Server { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public ResponseInfo Info { get; } = new();

    /// <summary>The message of the current attempt, disposed with its response.</summary>
    public HttpRequestMessage? Message { get; private set; }

    public int Attempts { get; set; }

    /// <summary>Texts that must not appear in any message: what the credential put into the request.</summary>
    public List<string> Secrets { get; } = [];

    /// <summary>The URL of the last attempt, redacted.</summary>
    public Uri? RequestUri { get; private set; }

    /// <summary>Takes over a new message, and disposes the one before it.</summary>
    public void Replace(HttpRequestMessage? message)
    {
        Message?.Dispose();
        Message = message;
    }

    /// <summary>Notes where an attempt goes, and what of it is secret.</summary>
    public void Sending(Uri uri, CredentialContext credential)
    {
        Secrets.AddRange(credential.Secrets);
        RequestUri = Redaction.Redact(uri, credential.SecretQueryNames);
    }

    /// <summary>Notes what a response says about itself.</summary>
    public void Received(HttpResponseMessage response)
    {
        Info.StatusCode = (int)response.StatusCode;
        Info.Headers = new ResponseHeaders(response);
        Info.RequestId = RequestIds.Of(Info.Headers);
        Info.RateLimit = RateLimitHeaders.Read(response, _clock.GetUtcNow());
    }

    /// <summary>Completes what is known, when the call has ended in any way.</summary>
    public void End()
    {
        Info.Attempts = Attempts;
        Info.Duration = _clock.GetElapsedTime(_started);
        Info.RequestUri = RequestUri;
        Request.Options.Captured?.CopyFrom(Info);
    }

    /// <summary>Gives an exception the facts of this call.</summary>
    public TException Describe<TException>(TException exception) where TException : SpecwrightException
    {
        exception.Method = Operation.Method;
        exception.PathTemplate = Operation.PathTemplate;
        exception.OperationId = Operation.Id;
        exception.RequestUri = RequestUri;
        exception.Attempts = Attempts;
        return exception;
    }
}
