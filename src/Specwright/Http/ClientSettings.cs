using System;
using System.Collections.Generic;
using System.Threading;

namespace Specwright;

/// <summary>The options of a client, checked and frozen.</summary>
internal sealed class ClientSettings
{
    public ClientSettings(ApiDescription api, ApiClientOptions options)
    {
        AllowInsecureHttp = options.AllowInsecureHttp;
        AttemptTimeout = CheckTimeout(options.AttemptTimeout, nameof(options.AttemptTimeout));
        TotalTimeout = CheckTimeout(options.TotalTimeout ?? Timeout.InfiniteTimeSpan, nameof(options.TotalTimeout));
        TimeProvider = options.TimeProvider ?? throw new ArgumentException("TimeProvider is null.", nameof(options));
        MaxResponseBytes = options.MaxResponseBytes > 0 ? options.MaxResponseBytes : throw new ArgumentException("MaxResponseBytes must be positive.", nameof(options));
        SendContentTypeOnBodylessRequests = options.SendContentTypeOnBodylessRequests;
        UserAgent = Specwright.UserAgent.Create(api, options.ApplicationId);
        IsServerGiven = options.BaseUrl is not null;
        Server = ServerUrl.Create(options.BaseUrl ?? DefaultServer(api), AllowInsecureHttp, nameof(options.BaseUrl));
        foreach (var header in options.Headers)
        {
            HeaderRules.CheckOwn(header.Key, nameof(options));
            HeaderRules.Check(header.Key, header.Value, nameof(options));
            Headers.Add(header);
        }
    }

    public bool AllowInsecureHttp { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public TimeProvider TimeProvider { get; }

    public long MaxResponseBytes { get; }

    public bool SendContentTypeOnBodylessRequests { get; }

    public string UserAgent { get; }

    public ServerUrl Server { get; }

    /// <summary>Whether the caller named the server: then it is used for every operation, as a test server must be.</summary>
    public bool IsServerGiven { get; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    /// <summary>The server a request goes to: the request's own, the client's, the operation's, the description's.</summary>
    public ServerUrl ServerOf(ApiRequest request)
    {
        if (request.Options.BaseUrl is { } own)
        {
            return ServerUrl.Create(own, AllowInsecureHttp, nameof(RequestOptions.BaseUrl));
        }

        if (IsServerGiven || request.Operation.ServerUrl is not { } text || !Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return Server;
        }

        return ServerUrl.Create(uri, AllowInsecureHttp, nameof(ApiOperation.ServerUrl));
    }

    public static TimeSpan CheckTimeout(TimeSpan timeout, string name)
    {
        var isValid = timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue);
        return isValid ? timeout : throw new ArgumentOutOfRangeException(name, timeout, "A timeout is positive and at most 24 days, or Timeout.InfiniteTimeSpan.");
    }

    private static Uri DefaultServer(ApiDescription api) =>
        // On Unix "/v1" counts as an absolute file URI; the scheme is checked where the URL is used.
        Uri.TryCreate(api.DefaultServer, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? uri
            : throw new ArgumentException($"The description of {api.Title} names no absolute server URL. Set BaseUrl in the options.", nameof(api));
}
