using System;
using System.Text;

namespace Specwright;

/// <summary>The <c>User-Agent</c> header (RFC 9110, section 10.1.5), as in <c>CloudNexus-dotnet/1.0 (specwright/0.1.0; net10.0) my-app</c>.</summary>
internal static class UserAgent
{
    private const int MaxApplicationIdLength = 64;

    public static string Create(ApiDescription api, string? applicationId)
    {
        var version = typeof(UserAgent).Assembly.GetName().Version;
        var text = new StringBuilder(Token(api.UserAgentProduct ?? api.Title)).Append("-dotnet/").Append(Token(api.Version));
        text.Append(" (specwright/").Append(version is null ? "0" : version.ToString(3)).Append("; ").Append(Framework()).Append(')');
        return applicationId is null ? text.ToString() : text.Append(' ').Append(CheckId(applicationId)).ToString();
    }

    private static string Framework() => FormattableString.Invariant($"net{Environment.Version.Major}.{Environment.Version.Minor}");

    /// <summary>A title is a text for people: everything that cannot stand in a product name becomes a hyphen.</summary>
    private static string Token(string text)
    {
        var token = new StringBuilder();
        foreach (var c in text)
        {
            if (IsTokenCharacter(c))
            {
                token.Append(c);
            }
            else if (token.Length > 0 && token[token.Length - 1] != '-')
            {
                token.Append('-');
            }
        }

        var result = token.ToString().Trim('-');
        return result.Length == 0 ? "api" : result;
    }

    private static string CheckId(string applicationId)
    {
        var isValid = applicationId.Length is > 0 and <= MaxApplicationIdLength;
        foreach (var c in applicationId)
        {
            isValid &= IsTokenCharacter(c) || c == '/';
        }

        return isValid
            ? applicationId
            : throw new ArgumentException("ApplicationId may have letters, digits and the characters - . _ / and is at most 64 characters long.", nameof(applicationId));
    }

    private static bool IsTokenCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_';
}
