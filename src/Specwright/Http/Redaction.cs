using System;
using System.Collections.Generic;
using System.Text;

namespace Specwright;

/// <summary>Takes secrets out of a URL before anybody sees it.</summary>
internal static class Redaction
{
    private static readonly string[] s_secretNames =
    [
        "api_key", "apikey", "api-key", "key", "access_token", "token", "auth", "authorization", "client_secret", "secret", "password", "signature", "sig",
    ];

    /// <summary>The URL with the values of secret parameters replaced by "***".</summary>
    public static Uri Redact(Uri uri, List<string> secretNames)
    {
        if (uri.Query.Length <= 1)
        {
            return uri;
        }

        var query = new StringBuilder();
        foreach (var pair in uri.Query.Substring(1).Split('&'))
        {
            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair.Substring(0, equals);
            var isSecret = equals >= 0 && IsSecret(PercentEncoding.DecodeQuery(name), secretNames);
            query.Append(query.Length == 0 ? '?' : '&').Append(isSecret ? name + "=***" : pair);
        }

        return new Uri(uri.GetLeftPart(UriPartial.Path) + query);
    }

    private static bool IsSecret(string name, List<string> secretNames)
    {
        foreach (var secret in s_secretNames)
        {
            if (string.Equals(name, secret, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return secretNames.Contains(name);
    }
}
