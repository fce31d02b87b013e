using System;

namespace Specwright;

/// <summary>A validated server URL. Paths are appended to its text and never resolved against it: resolving would lose the base path or change the host.</summary>
internal sealed class ServerUrl
{
    private readonly string _authority;

    private ServerUrl(Uri uri)
    {
        Uri = uri;
        _authority = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        BasePath = uri.AbsolutePath.TrimEnd('/');
    }

    public Uri Uri { get; }

    /// <summary>The path of the server URL without its last slash; empty for none.</summary>
    public string BasePath { get; }

    /// <summary>Checks a URL that requests will go to.</summary>
    /// <exception cref="ArgumentException">The URL is not usable; the message says why and shows nothing but the host.</exception>
    public static ServerUrl Create(Uri uri, bool allowInsecureHttp, string parameterName)
    {
        if (!uri.IsAbsoluteUri || (uri.Scheme != "https" && uri.Scheme != "http"))
        {
            throw new ArgumentException("The base URL must be absolute and begin with https://.", parameterName);
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new ArgumentException("The base URL must not contain a user name or password. Pass a credential instead.", parameterName);
        }

        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new ArgumentException("The base URL must not contain a query or fragment.", parameterName);
        }

        if (uri.Scheme == "http" && !uri.IsLoopback && !allowInsecureHttp)
        {
            throw new ArgumentException($"The base URL for {uri.Host} is plain HTTP, which shows credentials to everybody on the way. Use https, or set AllowInsecureHttp.", parameterName);
        }

        return new ServerUrl(uri);
    }

    /// <summary>Puts an encoded path (with its leading slash) and a query behind the server's URL.</summary>
    /// <exception cref="ArgumentException">The framework would send another path than the one given.</exception>
    public Uri Join(string encodedPath, string query)
    {
        var path = BasePath + encodedPath;
        var uri = new Uri(_authority + path + query, UriKind.Absolute);
        if (!string.Equals(uri.AbsolutePath, path, StringComparison.Ordinal) || !HasOrigin(uri))
        {
            throw new ArgumentException("The path would not arrive as it was given. Does a path parameter contain characters that cannot stand in a URL?");
        }

        return uri;
    }

    /// <summary>Whether a URL has the same scheme, host and port: only such a one gets the credential.</summary>
    public bool HasOrigin(Uri uri) =>
        string.Equals(uri.Scheme, Uri.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(uri.IdnHost, Uri.IdnHost, StringComparison.OrdinalIgnoreCase)
        && uri.Port == Uri.Port;

    /// <summary>
    /// Whether a link means this server. Servers behind a proxy write http where the world sees https; as only path and query of a link are used, that
    /// does no harm.
    /// </summary>
    public bool HasHost(Uri uri) =>
        HasOrigin(uri)
        || (uri.Scheme is "http" or "https" && uri.IsDefaultPort && Uri.IsDefaultPort && string.Equals(uri.IdnHost, Uri.IdnHost, StringComparison.OrdinalIgnoreCase));

    /// <summary>A path that begins with the base path, cut to what follows it; any other path as it is.</summary>
    public string WithoutBasePath(string path) =>
        BasePath.Length > 0 && path.StartsWith(BasePath + "/", StringComparison.Ordinal) ? path.Substring(BasePath.Length) : path;
}
