using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>
/// A call being put together: generated methods add what their parameters say, then hand it to the client that made it. For one call, by one
/// thread. Null values are left out.
/// </summary>
public sealed partial class ApiRequest
{
    private readonly Dictionary<string, string> _path;
    private string? _followedPath;
    private bool _hasOptions;

    internal ApiRequest(ApiOperation operation, RequestOptions options)
    {
        Operation = operation;
        Options = options;
        _path = new Dictionary<string, string>(StringComparer.Ordinal);
        QueryString = new QueryString();
        QueryString.AddRaw(operation.Path.Query);
        Headers = new List<KeyValuePair<string, string>>();
        Cookies = [];
    }

    private ApiRequest(ApiRequest other)
    {
        Operation = other.Operation;
        Options = other.Options;
        Content = other.Content;
        _path = other._path;
        _followedPath = other._followedPath;
        _hasOptions = other._hasOptions;
        QueryString = other.QueryString.Clone();
        Headers = other.Headers;
        Cookies = other.Cookies;
    }

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>What the caller wants differently for this call.</summary>
    public RequestOptions Options { get; }

    internal QueryString QueryString { get; }

    internal List<KeyValuePair<string, string>> Headers { get; }

    internal List<string> Cookies { get; }

    internal RequestContent? Content { get; private set; }

    /// <summary>Puts the caller's query parameters over those of the operation, once: paging sets its own afterwards.</summary>
    internal void ApplyOptions()
    {
        if (_hasOptions)
        {
            return;
        }

        _hasOptions = true;
        foreach (var pair in Options.Query)
        {
            QueryString.Set(pair.Key, pair.Value);
        }
    }

    /// <summary>The encoded path below the server's URL, starting with a slash.</summary>
    internal string ExpandPath() => _followedPath ?? Operation.Path.Expand(_path);

    /// <summary>The same call with a query of its own, for the next page.</summary>
    internal ApiRequest Clone() => new(this);

    /// <summary>Goes to another path of the same server, for a next page whose link says so.</summary>
    internal void FollowPath(string encodedPath) => _followedPath = encodedPath;
}
